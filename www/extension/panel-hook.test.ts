import { beforeEach, expect, it, vi } from 'vitest';
import type { Mark } from '../page/mark';
import { PanelHook } from './panel-hook';
import type { LinkedPage, LinkedPort, PanelLink } from './panel-link';

class FakeLink {
  readonly ports: LinkedPort[] = [];
  changes = 0;
  readonly came: Mark[] = [];

  constructor() {
    links.push(this);
  }

  attach(port: LinkedPort): void {
    this.ports.push(port);
  }

  changed(): void {
    this.changes += 1;
  }

  selected(mark: Mark): void {
    this.came.push(mark);
  }
}

let links: FakeLink[];
let announce: () => void;

/** A connection; `end` ends it as a panel does that is closed. */
function portOf(): LinkedPort & { end: () => void } {
  const ended: (() => void)[] = [];
  return {
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: vi.fn() },
    onDisconnect: { addListener: (end) => ended.push(end) },
    end: () => {
      for (const end of ended) end();
    },
  };
}

const page = { lens: () => ({}) } as unknown as LinkedPage;
const load = (): Promise<typeof PanelLink> =>
  Promise.resolve(FakeLink as unknown as typeof PanelLink);

beforeEach(() => {
  links = [];
  announce = vi.fn();
  vi.stubGlobal('document', {});
});

it('panels hear of a frame once, when it begins to mark', () => {
  const hook = new PanelHook(page, announce, load);
  hook.changed();
  hook.changed();
  expect(announce).toHaveBeenCalledTimes(1);
});

it('one link is made for all panels, and told from then on', async () => {
  const hook = new PanelHook(page, announce, load);
  hook.changed();
  const ports = [portOf(), portOf()];
  await Promise.all(ports.map((port) => hook.attach(port)));
  hook.changed();
  hook.selected({ start: 7 } as Mark);
  expect(links).toMatchObject([{ ports, changes: 1, came: [{ start: 7 }] }]);
});

it('a panel that is closed before the script has come is not attached', async () => {
  const hook = new PanelHook(page, announce, load);
  const port = portOf();
  const attached = hook.attach(port);
  port.end();
  await attached;
  expect(links.flatMap(({ ports }) => ports)).toEqual([]);
});

it('where the script cannot be had the panel is told by the end of its connection', async () => {
  const hook = new PanelHook(page, announce, () => Promise.reject(new Error('gone')));
  const port = portOf();
  const disconnect = vi.spyOn(port, 'disconnect');
  await hook.attach(port);
  expect(disconnect).toHaveBeenCalled();
});

import { browser } from 'wxt/browser';
import { KINDS, type MentionKind } from '../../../engine/types';
import { languageFor } from '../../../ui/labels';
import { tokenProperties } from '../../../ui/tokens';
import type { MessageName } from '../../browser';
import { isPageReport, POPUP_PORT, type PageReport, type PageState } from '../../page-state';
import { setSiteOn } from '../../sites';

/** A mark of each kind, as the legend shows it. */
const SAMPLES: Readonly<Record<MentionKind, string>> = {
  figure: '461亿元',
  zone: '常熟高新区',
  programme: '乡村振兴战略',
};

const KIND_MESSAGES = {
  figure: 'kindFigures',
  zone: 'kindZones',
  programme: 'kindProgrammes',
} as const satisfies Record<MentionKind, MessageName>;

const tokens = new CSSStyleSheet();
tokens.replaceSync(`:root { ${tokenProperties()} }`);
document.adoptedStyleSheets.push(tokens);
document.documentElement.lang = languageFor(browser.i18n.getUILanguage());
for (const element of document.querySelectorAll<HTMLElement>('[data-message]')) {
  element.textContent = browser.i18n.getMessage(element.dataset['message'] as MessageName);
}

const counts = drawLegend();
const notice = element('notice', HTMLElement);
const toggle = element('on', HTMLInputElement);
let site = '';

toggle.addEventListener('change', () => {
  setSiteOn(site, toggle.checked).catch(() => {
    toggle.checked = !toggle.checked;
    say('noticeStorage', true);
  });
});
// A switch answers to Enter as well as to the space bar.
toggle.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') toggle.click();
});
void connect();

/** Asks the page in the active tab what it does, and keeps listening; a page without our script does not answer. */
async function connect(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) {
    showUnreachable();
    return;
  }
  const port = browser.tabs.connect(tab.id, { name: POPUP_PORT, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    if (isPageReport(message)) show(message);
  });
  port.onDisconnect.addListener(() => {
    // Where nobody listens Chromium says so here, and logs it as an error unless it is read.
    showUnreachable(browser.runtime.lastError?.message);
  });
}

function show(report: PageReport): void {
  site = report.site;
  element('site', HTMLElement).textContent =
    site === 'file:' ? browser.i18n.getMessage('siteFiles') : site;
  element('switch', HTMLElement).hidden = false;
  toggle.checked = report.page.state !== 'off';
  element('legend', HTMLElement).hidden = false;
  showCounts(report.page);
  switch (report.page.state) {
    case 'off':
      say('noticeOff');
      break;
    case 'no-chinese':
      say('noticeNoChinese');
      break;
    case 'starting':
      say('noticeStarting');
      break;
    case 'marking':
      if (KINDS.every((kind) => counts[kind].textContent === '0')) say('noticeNothing');
      else notice.textContent = '';
      break;
    case 'no-highlights':
      say('noticeNoHighlights', true);
      break;
    case 'failed':
      say('noticeFailed', true);
      break;
  }
}

/** `reason` is the browser's own, in its own words. */
function showUnreachable(reason?: string): void {
  element('switch', HTMLElement).hidden = true;
  element('legend', HTMLElement).hidden = true;
  element('keys', HTMLElement).hidden = true;
  say('noticeUnreachable');
  notice.title = reason ?? '';
}

function showCounts(page: PageState): void {
  const format = new Intl.NumberFormat(document.documentElement.lang);
  for (const kind of KINDS) {
    counts[kind].textContent = page.state === 'marking' ? format.format(page.counts[kind]) : '–';
  }
  element('keys', HTMLElement).hidden = page.state !== 'marking';
}

function say(message: MessageName, failed = false): void {
  const text = browser.i18n.getMessage(message);
  if (notice.textContent !== text) notice.textContent = text;
  notice.classList.toggle('failed', failed);
}

/** Draws a row for each kind; returns where its count goes. */
function drawLegend(): Record<MentionKind, HTMLElement> {
  const list = element('legend', HTMLElement);
  const row = (kind: MentionKind): HTMLElement => {
    const make = (className: string, text: string): HTMLElement => {
      const span = document.createElement('span');
      span.className = className;
      span.textContent = text;
      return span;
    };
    const item = document.createElement('li');
    item.className = kind;
    const sample = make('sample', SAMPLES[kind]);
    sample.lang = 'zh-CN';
    const count = make('count', '');
    count.dataset['kind'] = kind;
    item.append(make('name', browser.i18n.getMessage(KIND_MESSAGES[kind])), sample, count);
    list.append(item);
    return count;
  };
  return { figure: row('figure'), zone: row('zone'), programme: row('programme') };
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the popup has no ${type.name} #${id}`);
  return found;
}

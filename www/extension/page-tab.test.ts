import { describe, expect, it, vi } from 'vitest';
import { tabBeside } from './page-tab';

vi.mock('wxt/browser', () => ({ browser: {} }));

interface Tab {
  id: number;
  lastAccessed: number;
  active: boolean;
}

const tab = (id: number, lastAccessed: number, active = false): Tab => ({
  id,
  lastAccessed,
  active,
});

describe('the tab a surface is about', () => {
  it('is the active one', () => {
    expect(tabBeside([tab(1, 30), tab(2, 20, true)], undefined)?.id).toBe(2);
    expect(tabBeside([tab(1, 30), tab(2, 20, true), tab(3, 40)], 3)?.id).toBe(2);
  });

  it('is the one the reader came from, where the surface is the active tab', () => {
    expect(tabBeside([tab(1, 10), tab(2, 30), tab(3, 20), tab(4, 40, true)], 4)?.id).toBe(2);
  });

  it('is none where there is no other', () => {
    expect(tabBeside<Tab>([tab(4, 40, true)], 4)).toBeUndefined();
    expect(tabBeside<Tab>([], undefined)).toBeUndefined();
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { defineStored } from '../../utils/browser/store.ts';
import { perWindow } from '../../utils/browser/stored/per-window.ts';

const stored = defineStored<readonly string[]>({
  area: 'session',
  key: 'names',
  version: 1,
  schema: () => z.array(z.string()).readonly(),
  fallback: [],
});

beforeEach(() => fakeBrowser.reset());

describe('what private windows keep', () => {
  it('is written nowhere, and seen by no other window', async () => {
    const kept = perWindow(stored);
    expect(await kept.update(true, (names) => [...names, 'secret'])).toEqual(['secret']);
    expect(await kept.get(true)).toEqual(['secret']);
    expect(await kept.get(false)).toEqual([]);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('stands on top of what the others have by now', async () => {
    const kept = perWindow(stored);
    await kept.update(true, (names) => [...names, 'secret']);
    await kept.update(false, (names) => [...names, 'open']);
    expect(await kept.get(true)).toEqual(['open', 'secret']);
    expect(await stored.get()).toEqual(['open']);
  });

  it('is bounded', async () => {
    const kept = perWindow(stored);
    for (let at = 0; at < 400; at += 1) await kept.update(true, (names) => [...names, String(at)]);
    expect((await kept.get(true)).length).toBe(300);
  });
});

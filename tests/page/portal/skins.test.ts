import { describe, expect, it } from 'vitest';
import { distractors } from '../../world/sites/portal/distractors/registry.ts';
import { portal } from '../../world/sites/portal/portal.ts';
import { skins } from '../../world/sites/portal/skins/registry.ts';
import { asker, expected, readPage, readSource } from './read-skin.ts';

const settings = { language: 'en', theme: 'light', renderDelay: 0, generation: 'current' } as const;

describe('every skin of the portal', () => {
  it.each(skins)('$name: titles, deadlines, kinds, states and links', async (skin) => {
    const { app, handle } = portal.start(settings);
    handle.setSkin(skin.name);
    const content = await (skin.data === undefined ? readPage : readSource)(asker(app, handle), '/home', new Date());
    if (content.kind !== 'activities') throw new Error(`${skin.name}: ${content.kind}`);
    const read = content.activities.map(({ title, link, kind, status, reward, description, closesOn }) => ({
      title,
      link,
      kind,
      status,
      reward,
      description,
      closesOn: closesOn.kind === 'unknown' ? closesOn : { ...closesOn, ...('approximate' in closesOn ? { approximate: undefined } : {}) },
    }));
    expect(read).toEqual(skin.shows(handle.activities()).map((activity) => expected(activity, skin)));
    expect(content.dropped).toBe(0);
  });
});

describe('no activity where there is none', () => {
  const { app, handle } = portal.start(settings);
  const ask = asker(app, handle);
  it.each(distractors.map(({ path }) => path))('%s', async (path) => {
    const content = await readPage(ask, path, new Date('2026-11-20T10:00:00Z'));
    expect(content.kind === 'activities' ? content.activities.map(({ title }) => title) : content.kind).toMatch(/^(?:unknown|empty)$/);
  });

  it('says so when it is asked to sign in', async () => {
    expect((await readPage(ask, '/sign-in', new Date())).kind).toBe('signed-out');
  });
});

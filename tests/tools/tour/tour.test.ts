import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { webmailClients } from '../../../utils/page/webmail/clients.ts';
import { differences, isAsExpected, tourTable } from './report.ts';
import { looks, type Scene } from './scene.ts';
import { clientRows } from './scenes/clients.ts';
import { mailRows } from './scenes/mails.ts';
import { scenes } from './scenes/registry.ts';
import { realScenes } from './scenes/roundcube.ts';
import { signinRows } from './scenes/signin.ts';
import { bannerFor, mailFolder } from './show-mail.ts';
import { signinPage } from './show-signin.ts';

const all = [...scenes, ...realScenes];

describe('the scenes of the tour', () => {
  it.each([...mailRows, ...clientRows])('$name expects what its mail is labelled', ({ mail, level }) => {
    const label = JSON.parse(readFileSync(join(mailFolder, String(mail), 'expected.json'), 'utf8')) as { level: string };
    expect(level).toBe(label.level);
  });

  it('have names of their own, and something that they must show', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter(({ expected }) => expected === '')).toEqual([]);
  });

  it('show each webmail that is checked from the installation on', () => {
    const known = webmailClients.filter(({ origins }) => origins.length > 0).map(({ id }) => id);
    expect([...new Set(clientRows.map(({ client }) => client)), 'gmail'].toSorted()).toEqual(known.toSorted());
  });

  it.each(['signin-warning', 'signin-notice', 'signin-honest', 'portal', 'popup-titles', 'welcome', 'options', 'help', 'check'])(
    'show %s in two languages and looks',
    (what) => {
      const suffixes = looks.map(({ language, theme }) => `${what}-${language}${theme === 'dark' ? '-dark' : ''}`);
      expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(suffixes));
    },
  );

  it('have pages of the fixtures for every sign-in', () => {
    for (const { page } of signinRows) expect(signinPage(page).html).toContain('<');
    expect(() => signinPage('fakes/nowhere')).toThrow('no page');
  });
});

describe('what came of the scenes', () => {
  const scene: Scene = { name: 'a', language: 'en', theme: 'light', expected: 'fake', show: () => Promise.reject(new Error('unused')) };
  const good = { scene, shown: 'fake', picture: '/root/a.png' };
  const bad = { scene: { ...scene, name: 'b' }, shown: 'no banner', picture: '' };

  it('is right only where it is what had to be shown', () => {
    expect([good, bad].map(isAsExpected)).toEqual([true, false]);
    expect(differences([good])).toBe('');
    expect(differences([good, bad])).toBe('b\n  must show: fake\n  shows:     no banner');
    expect(tourTable([good, bad], '/root').split('\n').slice(1)).toEqual(['ok  a      fake       a.png', 'NO  b      no banner  -']);
  });

  it('a mail without a verdict has no banner', () => {
    expect([bannerFor('none'), bannerFor('clear'), bannerFor('fake')]).toEqual(['no banner', 'no banner', 'fake']);
  });
});

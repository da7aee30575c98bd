import { describe, expect, it } from 'vitest';
import {
  type KeptMail,
  keptAddress,
  stillShows,
  type Tabs,
  tabsSchema,
  withMail,
  withOpenMails,
  withTab,
  worstMail,
} from '../../../utils/core/memory/tabs.ts';
import type { Level } from '../../../utils/core/verdict/verdict.ts';

it.each([
  ['https://mail.example/u/0/#inbox/1', 'https://mail.example/u/0/'],
  ['https://shop.example/a?b=c', 'https://shop.example/a?b=c'],
  ['', null],
  [undefined, null],
  [`https://shop.example/${'a'.repeat(2_000)}`, null],
])('%s is kept as %s', (url, kept) => {
  expect(keptAddress(url)).toBe(kept);
});

it.each([
  ['https://mail.example/', 'https://mail.example/#inbox', true],
  ['https://mail.example/', 'https://mail.example/other', false],
  ['https://mail.example/', 'https://evil.example/', false],
  [null, 'https://mail.example/', true],
  ['https://mail.example/', null, true],
])('judged at %s, now at %s: %s', (judgedAt, url, expected) => {
  expect(stillShows(judgedAt, url)).toBe(expected);
});

function mail(id: string, level: Level, open = true): KeptMail {
  const verdict = { level, score: 0, reasons: [], advice: [], marketplace: 'amazon.de', failedRules: [], cut: [] };
  return { address: 'https://mail.google.com/mail/u/0/', id, who: id, verdict, at: 1, open };
}

const ids = (mails: readonly KeptMail[]) => mails.map(({ id, open }) => `${id}${open ? '' : ' closed'}`);

describe('the mails of a tab', () => {
  it('a mail that is judged again takes the place of itself', () => {
    const state = { mails: [mail('a', 'unclear'), mail('b', 'none')], page: null };
    const { mails } = withMail(state, mail('a', 'fake'));
    expect(ids(mails)).toEqual(['b', 'a']);
    expect(mails[1]?.verdict.level).toBe('fake');
  });

  it('a mail that was closed is told of no more, and again once it is opened again', () => {
    const state = { mails: [mail('a', 'fake'), mail('b', 'clear')], page: null };
    const left = withOpenMails(state, new Set(['b']));
    expect(ids(left.mails)).toEqual(['a closed', 'b']);
    expect(worstMail(left.mails)?.id).toBe('b');
    expect(worstMail(withOpenMails(state, new Set()).mails)).toBeNull();
    expect(worstMail(withOpenMails({ ...state, ...left }, new Set(['a', 'unknown'])).mails)?.id).toBe('a');
  });

  it.each<[string, readonly KeptMail[], string | null]>([
    ['none', [], null],
    ['a warning before what was judged later', [mail('a', 'fake'), mail('b', 'clear'), mail('c', 'suspicious')], 'a'],
    ['the later of equals', [mail('a', 'suspicious'), mail('b', 'suspicious')], 'b'],
    ['no closed one', [mail('a', 'fake', false), mail('b', 'none')], 'b'],
  ])('finds the worst: %s', (_, mails, id) => {
    expect(worstMail(mails)?.id ?? null).toBe(id);
  });

  it('keeps a bounded number of mails and of tabs, the latest', () => {
    let tabs: Tabs = {};
    for (let tab = 0; tab < 120; tab += 1) {
      tabs = withTab(tabs, tab % 110, (old) => withMail(old, mail('a', 'clear')));
    }
    for (let count = 0; count < 60; count += 1) tabs = withTab(tabs, 5, (old) => withMail(old, mail(`m${count}`, 'clear')));
    expect(Object.keys(tabs)).toHaveLength(100);
    expect(ids(tabs['5']?.mails ?? []).slice(0, 1)).toEqual(['m10']);
    expect(tabsSchema().safeParse(tabs).success).toBe(true);
  });
});

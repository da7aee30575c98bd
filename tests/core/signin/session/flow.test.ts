import { describe, expect, it } from 'vitest';
import { judgeSigninPage } from '../../../../utils/core/signin/judge.ts';
import { signinPageSchema } from '../../../../utils/core/signin/page.ts';
import { fittingAddress, isOpenable, isSamePage, senderUrl } from '../../../../utils/core/signin/session/address.ts';
import { bareSnapshot } from '../../../../utils/core/signin/session/empty-page.ts';
import { isAmongHosts, shownPlace } from '../../../../utils/core/signin/session/shown-host.ts';
import { createVerdictMemory } from '../../../../utils/core/signin/session/verdicts-by-frame.ts';
import {
  addWarning,
  isGoingRound,
  lastAbout,
  markWarning,
  type Warning,
  warningsSchema,
  wentBackFrom,
} from '../../../../utils/core/signin/session/warnings.ts';
import type { Level, Verdict } from '../../../../utils/core/verdict/verdict.ts';

const verdict = (level: Level): Verdict => ({
  level,
  score: 100,
  reasons: [{ id: 'page-title', points: 65, evidence: { text: 'Amazon' } }],
  advice: ['typed-too-late'],
  marketplace: 'amazon.de',
  failedRules: [],
  cut: [],
});

const warning = (over: Partial<Warning> = {}): Warning => ({
  id: '00000000-0000-4000-8000-000000000001',
  tab: 1,
  url: 'https://konto.example/a#x',
  place: { host: 'konto.example', unicode: 'konto.example', domain: 'konto.example' },
  verdict: verdict('fake'),
  state: 'open',
  changed: 1_000,
  ...over,
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'https://',
    'https:///',
    '',
    'x',
  ])('%s is never opened', (url) => {
    expect(isOpenable(url)).toBe(false);
    expect(shownPlace(url)).toBeNull();
  });

  it('takes the place from the browser, the page around a frame without one', () => {
    expect(senderUrl({ url: 'https://a.example/', tab: { url: 'https://b.example/' } })).toBe('https://a.example/');
    expect(senderUrl({ url: 'about:srcdoc', tab: { url: 'https://b.example/' } })).toBe('https://b.example/');
    expect(senderUrl({ url: 'blob:https://a.example/1', tab: { url: 'blob:https://a.example/1' } })).toBe('https://a.example/1');
    expect(senderUrl({ url: 'chrome://x' })).toBe('');
  });

  it('shortens what a page has made too long, and never its host', () => {
    const long = 'x'.repeat(25_000);
    expect(fittingAddress('https://a.example/b?c#d')).toBe('https://a.example/b?c#d');
    expect(fittingAddress(`https://a.example/b?c#${long}`)).toBe('https://a.example/b?c');
    expect(fittingAddress(`https://a.example/b?${long}#d`)).toBe('https://a.example/b');
    expect(fittingAddress(`https://user:${long}@a.example:8443/${long}`)).toBe('https://a.example:8443/');
    expect(shownPlace(fittingAddress(`https://a.example/#${long}`))?.host).toBe('a.example');
  });

  it('compares without fragments', () => {
    expect(isSamePage('https://a.example/b#c', 'https://a.example/b#d')).toBe(true);
    expect(isSamePage('https://a.example/b', 'https://a.example/c')).toBe(false);
  });
});

describe('the host for showing', () => {
  it.each([
    ['https://amazon.com.login.konto-pruefen.co.uk/x', 'amazon.com.login.konto-pruefen.co.uk', 'konto-pruefen.co.uk'],
    ['https://xn--amazn-mye.example:8443/', 'amaz\u043en.example', 'amaz\u043en.example'],
    ['https://203.0.113.7/', '203.0.113.7', '203.0.113.7'],
    ['https://amazon.de@boese.example/', 'boese.example', 'boese.example'],
    ['https://login.somebody.pages.dev/', 'login.somebody.pages.dev', 'somebody.pages.dev'],
  ])('%s', (url, unicode, domain) => {
    expect(shownPlace(url)).toMatchObject({ unicode, domain });
  });

  it('knows hosts of the owner of one that a fake linked to', () => {
    expect(isAmongHosts('pay.konto.example', ['www.konto.example'])).toBe(true);
    expect(isAmongHosts('other.pages.dev', ['kit.pages.dev'])).toBe(false);
    expect(isAmongHosts('konto.example', [])).toBe(false);
  });
});

describe('a snapshot that says nothing', () => {
  it('is one, and settles Amazon’s hosts only', () => {
    expect(signinPageSchema.safeParse(bareSnapshot('https://www.amazon.de/')).success).toBe(true);
    expect(judgeSigninPage(bareSnapshot('https://www.amazon.de/ap/signin')).level).toBe('clear');
    expect(judgeSigninPage(bareSnapshot('https://amazon.de.konto.example/')).level).toBe('none');
  });
});

describe('warnings', () => {
  it('are stored as they are', () => {
    expect(warningsSchema().parse([warning()])).toEqual([warning()]);
  });

  it('are forgotten oldest first', () => {
    let known: Warning[] = [];
    for (let tab = 0; tab < 60; tab += 1) known = addWarning(known, warning({ tab }));
    expect(known).toHaveLength(30);
    expect(known.at(-1)?.tab).toBe(59);
  });

  it('keep what a button said when they go away', () => {
    const left = markWarning([warning()], warning().id, 'left', 2_000);
    expect(markWarning(left, warning().id, 'hidden', 2_100)).toEqual(left);
    expect(markWarning([warning()], warning().id, 'hidden', 2_100)[0]?.state).toBe('hidden');
  });

  it('know a way back that ended at the same host', () => {
    const left = [warning({ state: 'left', changed: 5_000 })];
    expect(lastAbout(left, 1, 'konto.example', 6_000)).not.toBeNull();
    expect(lastAbout(left, 1, 'konto.example', 60_000)).toBeNull();
    expect(lastAbout(left, 2, 'konto.example', 6_000)).toBeNull();
    expect(lastAbout(left, 1, 'other.example', 6_000)).toBeNull();
    expect(lastAbout([warning({ state: 'continued', changed: 5_000 })], 1, 'konto.example', 6_000)).toBeNull();
    // Word that it went away can be late, or lost.
    expect(lastAbout([warning({ changed: 5_000 })], 1, 'konto.example', 60_000)).not.toBeNull();
  });

  it('know the browser’s way back from a visit', () => {
    const hidden = [warning({ state: 'hidden', changed: 5_000 })];
    expect(wentBackFrom(hidden, 1, 'https://konto.example/a', 5_500)).not.toBeNull();
    expect(wentBackFrom(hidden, 1, 'https://konto.example/a', 60_000)).toBeNull();
    expect(wentBackFrom(hidden, 2, 'https://konto.example/a', 5_500)).toBeNull();
    expect(wentBackFrom(hidden, 1, 'https://konto.example/b', 5_500)).toBeNull();
    expect(wentBackFrom([warning({ state: 'left', changed: 5_000 })], 1, 'https://konto.example/a', 5_500)).toBeNull();
  });

  it('see a circle', () => {
    const again = warning({ id: '00000000-0000-4000-8000-000000000002' });
    expect(isGoingRound([warning({ state: 'left', changed: 5_000 }), again], again, 9_000)).toBe(true);
    expect(isGoingRound([warning({ state: 'left', changed: 5_000 }), again], again, 90_000)).toBe(false);
    expect(isGoingRound([again], again, 9_000)).toBe(false);
  });
});

describe('the memory of verdicts', () => {
  const entry = (frame: number, level: Level, page = 'https://a.example/') => ({ tab: 1, frame, page, url: page, verdict: verdict(level) });

  it('gives the strongest of a page, and forgets the page before', () => {
    const memory = createVerdictMemory();
    memory.keep(entry(0, 'none'));
    memory.keep(entry(3, 'suspicious'));
    expect(memory.strongest(1)?.frame).toBe(3);
    expect(memory.of(1, 0)?.verdict.level).toBe('none');
    memory.keep(entry(0, 'clear', 'https://b.example/'));
    expect(memory.of(1, 3)).toBeNull();
    expect(memory.strongest(2)).toBeNull();
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SigninNotice } from '../../components/signin-notice.tsx';
import { NoWarning, WarningView } from '../../components/warning/warning-view.tsx';
import { signinRules } from '../../utils/core/signin/rules/registry.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { banner as de } from '../../utils/i18n/languages/de/banner.ts';
import { banner as en } from '../../utils/i18n/languages/en/banner.ts';
import { signinNoticeWords } from '../../utils/i18n/signin-notice-words.ts';

const verdict: Verdict = {
  level: 'fake',
  score: 150,
  reasons: [
    { id: 'page-title', points: 65, evidence: { text: '<img src=x onerror=alert(1)>' } },
    { id: 'asks-password', points: 50, evidence: { field: 'Password', host: 'konto.example' } },
    { id: 'host-look-alike', points: 45, evidence: { host: 'amaz0n.example' } },
    { id: 'page-threat', points: 15, evidence: { text: 'locked' } },
    { id: 'own-name', points: -20, evidence: { text: 'Keybox' } },
  ],
  advice: ['typed-too-late', 'report-form'],
  marketplace: 'amazon.de',
  failedRules: [],
  cut: [],
};
const place = { host: 'login.xn--amazn-mye.example', unicode: 'login.amaz\u043en.example', domain: 'amaz\u043en.example' };

afterEach(() => {
  render(null, document.body);
});

async function draw(element: Parameters<typeof render>[0]): Promise<void> {
  await act(() => render(element, document.body));
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

describe.each([en, de])('the warning in $language', (messages) => {
  const words = messages.signin.warning;

  it('says who speaks, with the mark that no page knows', async () => {
    const sign = () => document.querySelector(`.speaker [aria-label="${messages.banner.yourMark}"]`);
    const ways = { onLeave: vi.fn(), onContinue: vi.fn() };
    await draw(<WarningView messages={messages} place={place} verdict={verdict} mark={{ shape: 'boat', colour: 'teal' }} {...ways} />);
    expect(document.querySelector('.speaker')?.textContent).toBe(messages.name);
    expect(sign()).not.toBeNull();
    await draw(<WarningView messages={messages} place={place} verdict={verdict} mark={null} {...ways} />);
    expect(sign()).toBeNull();
  });

  it('names host, reasons and ways, and makes no markup of what a page wrote', async () => {
    const onLeave = vi.fn();
    const onContinue = vi.fn();
    await draw(<WarningView messages={messages} place={place} verdict={verdict} mark={null} onLeave={onLeave} onContinue={onContinue} />);
    expect(document.querySelector('.warned-host')?.textContent).toBe(place.unicode);
    expect(document.querySelector('.warned-host strong')?.textContent).toBe(place.domain);
    expect(document.querySelector('.warned-ascii')?.textContent).toContain(place.host);
    expect(document.querySelectorAll('.warning > ul > li')).toHaveLength(3);
    expect([...document.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual(['/icon/on.svg']);
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
    expect(document.activeElement).toBe(button(words.leave));
    expect([...document.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://www.amazon.de/',
      'https://www.amazon.de/reportascam',
    ]);
    button(words.leave).click();
    expect(onLeave).toHaveBeenCalledOnce();
    expect(document.querySelector<HTMLDetailsElement>('.way-on')?.open).toBe(false);
    button(words.goOnButton.replace('{host}', place.unicode)).click();
    expect(onContinue).toHaveBeenCalledOnce();
  });

  it('has a plain sentence where there is no warning', async () => {
    await draw(<NoWarning messages={messages} />);
    expect(document.body.textContent).toContain(words.unknown);
    expect(document.querySelector('button, a')).toBeNull();
  });

  it('has a sentence for every rule', () => {
    expect(Object.keys(messages.signin.reasons).sort()).toEqual(signinRules.map(({ id }) => id).sort());
  });
});

describe('the banner of a suspicious page', () => {
  it('asks with the harmless answer in focus, and quietens down once trusted', async () => {
    const onAnswer = vi.fn();
    const onTrust = vi.fn();
    const props = { words: signinNoticeWords(en, { verdict, place }), mark: null, onAnswer, onTrust };
    await draw(<SigninNotice {...props} asking={true} trusted={false} />);
    expect(document.activeElement).toBe(button(en.signin.notice.stay));
    button(en.signin.notice.stay).click();
    button(en.signin.notice.type).click();
    expect(onAnswer.mock.calls).toEqual([[false], [true]]);
    button(en.signin.notice.trust).click();
    expect(onTrust).toHaveBeenCalledWith(true);
    await draw(<SigninNotice {...props} asking={false} trusted={true} />);
    expect(document.querySelector('.reasons')).toBeNull();
    button(en.banner.undoTrust).click();
    expect(onTrust).toHaveBeenLastCalledWith(false);
  });
});

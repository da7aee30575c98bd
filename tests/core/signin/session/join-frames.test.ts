import { describe, expect, it } from 'vitest';
import { judgeSigninPage } from '../../../../utils/core/signin/judge.ts';
import { signinPageSchema } from '../../../../utils/core/signin/page.ts';
import { belongsToPage, joinFrames } from '../../../../utils/core/signin/session/join-frames.ts';
import { fakePage } from '../example-page.ts';

const password = { kind: 'password', name: 'p', id: '', autocomplete: '', label: 'Password', visible: true } as const;
const claim = fakePage({
  url: 'https://konto-pruefung.example/',
  title: 'Amazon Sign-In',
  text: 'Welcome to Amazon. Enter your Amazon password to go on.',
});
const field = fakePage({ url: 'https://feld.example/', forms: [{ action: '', method: 'none', fields: [password] }] });

describe('the frames of a page', () => {
  it.each([
    ['claim around the field', [claim, field]],
    [
      'field around the claim',
      [
        { ...field, url: claim.url },
        { ...claim, url: field.url },
      ],
    ],
  ])('are one page: %s', (_, frames) => {
    for (const frame of frames) expect(judgeSigninPage(frame).level).toBe('none');
    const joined = signinPageSchema.parse(joinFrames(frames));
    expect(joined.url).toBe(claim.url);
    expect(['suspicious', 'fake']).toContain(judgeSigninPage(joined).level);
  });

  it('count once where one script has read them together', () => {
    expect(joinFrames([claim, claim])?.text).toBe(claim.text);
  });

  it('stay within the bounds of a page', () => {
    const large = fakePage({ text: 'x'.repeat(20_000), headings: Array.from({ length: 40 }, String) });
    const frames = [1, 2, 3].map((at) => ({ ...large, url: `https://f${at}.example/` }));
    expect(signinPageSchema.safeParse(joinFrames(frames)).success).toBe(true);
  });

  it('are none where there is none', () => {
    expect(joinFrames([])).toBeNull();
  });

  it.each([
    ['https://www.amazon.de/ap/signin', false],
    ['https://tpc.googlesyndication.com/safeframe', false],
    ['https://feld.example/', true],
    ['about:blank', true],
  ])('%s speaks for the page: %s', (url, belongs) => {
    expect(belongsToPage(url)).toBe(belongs);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import type { SigninField, SigninPage } from '../../../utils/core/signin/page.ts';
import { seeded } from '../text/measure.ts';
import { fakePage } from './example-page.ts';

const password: SigninField = { kind: 'password', name: 'p', id: '', autocomplete: '', label: '', visible: true };

function asking(overrides: Partial<SigninPage>): SigninPage {
  return fakePage({ title: 'Amazon Sign-In', forms: [{ action: '', method: 'post', fields: [password] }], ...overrides });
}

describe('genuine hosts', () => {
  it.each([
    'https://www.amazon.de/ap/signin',
    'https://www.amazon.com.be/ax/claim',
    'https://eu.account.amazon.com/ap/oa',
    'https://signin.aws.amazon.com/',
    'https://www.imdb.com/ap/signin',
    'https://auth.zappos.com/ap/signin',
    'https://www.twitch.tv/login',
    'https://uk.amazonpreview.com/',
    'https://us-east-1.signin.aws/platform/login',
    'https://amazon.syf.com/login/',
  ])('%s is settled as clear', (url) => {
    expect(judgeSigninPage(asking({ url, openedFromFakeMail: true })).level).toBe('clear');
  });

  it.each([
    'https://amazon.com.evil.example/',
    'https://www.amazon.co.am/',
    'https://x.s3.amazonaws.com/',
    'https://d1.cloudfront.net/',
    'https://www.amazon.de@evil.example/',
    'blob:https://evil.example/1-2',
    'data:text/html,x',
    'about:blank',
    'nonsense',
  ])('%s is not', (url) => {
    expect(judgeSigninPage(asking({ url })).level).toBe('fake');
  });
});

describe('what must come together', () => {
  it('says nothing where nothing is asked', () => {
    expect(judgeSigninPage(asking({ forms: [] })).level).toBe('none');
    expect(judgeSigninPage(asking({ forms: [{ action: '', method: 'post', fields: [{ ...password, visible: false }] }] })).level).toBe(
      'none',
    );
  });

  it('says nothing where nobody claims to be Amazon', () => {
    expect(judgeSigninPage(asking({ title: 'Sign in', openedFromFakeMail: true })).level).toBe('none');
  });

  it('names the marketplace of the language in its advice', () => {
    const verdict = judgeSigninPage(
      asking({ title: 'Amazon Anmelden', text: 'Bitte melden Sie sich mit Ihrem Konto an und prüfen Sie die Daten.' }),
    );
    expect(verdict.marketplace).toBe('amazon.de');
    expect(verdict.advice).toContain('typed-too-late');
  });
});

describe('trusted hosts', () => {
  const trustedHosts = new Set(['shop.example']);

  it('cover exactly themselves', () => {
    expect(judgeSigninPage(asking({ url: 'https://shop.example/' }), { trustedHosts }).level).toBe('none');
    expect(judgeSigninPage(asking({ url: 'https://login.shop.example/' }), { trustedHosts }).level).toBe('fake');
    expect(judgeSigninPage(asking({ url: 'https://sh0p.example/' }), { trustedHosts }).level).toBe('fake');
  });
});

describe('hostile input', () => {
  it('never throws and never fails a rule', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const pages = fc.record({ url: text, title: text, text, copyright: text, headings: fc.array(text, { maxLength: 5 }) });
    fc.assert(
      fc.property(pages, (page) => {
        expect(judgeSigninPage(asking({ ...page, marks: ['#ap_email', '#ap_password'] })).failedRules).toEqual([]);
      }),
      seeded(300),
    );
  });
});

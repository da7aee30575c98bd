import { describe, expect, it } from 'vitest';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { fakePage } from './example-page.ts';

const password = { kind: 'password', name: 'p', id: '', autocomplete: '', label: 'Password', visible: true } as const;

function levelAt(url: string): string {
  const forms = [{ action: url, method: 'post' as const, fields: [password] }];
  return judgeSigninPage(fakePage({ url, title: 'Amazon Sign-In', text: 'Welcome to Amazon. Enter your Amazon password to go on.', forms }))
    .level;
}

describe('pages in Amazon\u2019s name that are known to be somebody else\u2019s', () => {
  it.each([
    'https://www.syf.com/login',
    'https://secure.chase.com/web/auth',
    'https://web.archive.org/web/20260901120000/https://www.amazon.de/ap/signin?openid.mode=x',
    'https://web.archive.org/web/2026if_/https://www.amazon.com/ap/signin',
    'https://www-amazon-de.translate.goog/ap/signin?_x_tr_sl=de',
  ])('%s', (url) => {
    expect(levelAt(url)).toBe('none');
  });
});

describe('pages that only look so', () => {
  it.each([
    'https://customer.amazon.zinia.de.konto.example/login',
    'https://zinia-amazon.example/login',
    'https://web.archive.org/web/20260901120000/https://amazon-konto.example/ap/signin',
    'https://web.archive.org.konto.example/web/2026/https://www.amazon.de/ap/signin',
    'https://amazon--konto-example.translate.goog/ap/signin',
    'https://konto.example/web/2026/https://www.amazon.de/ap/signin',
  ])('%s', (url) => {
    expect(levelAt(url)).toBe('fake');
  });
});

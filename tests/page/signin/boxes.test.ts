import { afterEach, describe, expect, it } from 'vitest';
import type { SigninPage } from '../../../utils/core/signin/page.ts';
import { takeSnapshot } from '../../../utils/page/signin/snapshot.ts';
import { createStyleContentReader } from '../../../utils/page/signin/style-content.ts';
import { openPage } from './open-page.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function snapshotOf(html: string): SigninPage {
  const { page, close } = openPage(html);
  open.push(close);
  return takeSnapshot(page);
}

function kindsOf(html: string): readonly string[] {
  return snapshotOf(html).forms.flatMap(({ fields }) => fields.map(({ kind }) => kind));
}

describe('rows of boxes', () => {
  it('of one sign each are a code', () => {
    expect(kindsOf('<input maxlength="1">'.repeat(6))).toEqual(Array(6).fill('otp'));
    expect(kindsOf(`<form><input name="nick">${'<input type="tel" maxlength="1">'.repeat(4)}</form>`)).toEqual([
      'text',
      ...Array(4).fill('otp'),
    ]);
  });

  it('of four digits each are the number of a card', () => {
    expect(kindsOf('<input maxlength="4" inputmode="numeric">'.repeat(4))).toEqual(Array(4).fill('card'));
  });

  it.each([
    ['initials', '<input maxlength="1">'.repeat(3)],
    ['a licence key in letters', '<input maxlength="4">'.repeat(4)],
    [
      'a date',
      '<input maxlength="2" inputmode="numeric"><input maxlength="2" inputmode="numeric"><input maxlength="4" inputmode="numeric">',
    ],
    ['boxes out of sight', '<input maxlength="1" style="display:none">'.repeat(6)],
    ['boxes that other fields part', '<input maxlength="1"><input>'.repeat(6)],
  ])('are nothing: %s', (_, html) => {
    expect(new Set(kindsOf(html))).toEqual(new Set(['text']));
  });
});

describe('names of fields', () => {
  it.each([
    ['رقم البطاقة', 'card'],
    ['कार्ड नंबर', 'card'],
    ['Kart numarası', 'card'],
    ['Numer karty', 'card'],
    ['Kaartnummer', 'card'],
    ['رمز التحقق', 'otp'],
    ['Doğrulama kodu', 'otp'],
    ['كلمة المرور', 'password'],
    ['Wachtwoord', 'password'],
    ['आधार नंबर', 'identity'],
    ['Numer zamówienia', 'text'],
    ['رقم الطلب', 'text'],
  ])('%s: %s', (label, kind) => {
    expect(kindsOf(`<label>${label} <input></label>`)).toEqual([kind]);
  });
});

describe('what stands in the markup only', () => {
  it('is drawn by a style sheet', () => {
    const { images } = snapshotOf(
      '<style>.l{background-image:url(https://m.media-amazon.com/images/logo.png)}</style><div class="l"></div><div class="l">Words</div>',
    );
    expect(images).toEqual([{ kind: 'background', src: 'https://m.media-amazon.com/images/logo.png', alt: '' }]);
  });

  // No window without a browser knows what stands before an element.
  it.each([
    ['"Amazon"', 'Amazon'],
    ['"A"', 'A'],
    ['"\uf007"', ''],
    ['none', ''],
    ['url("a.png")', ''],
  ])('is written by a style sheet: %s', (content, words) => {
    const { page, close } = openPage('<h2 class="t"></h2>');
    open.push(close);
    const element = page.querySelector('h2');
    const style = (_: Element, pseudo?: string) => ({ backgroundImage: 'none', content: pseudo ? content : 'normal' });
    Object.defineProperty(page.defaultView, 'getComputedStyle', { value: style });
    expect(element && createStyleContentReader()(element, element.localName, element.getAttributeNames())).toEqual({
      picture: '',
      before: words,
      after: words,
    });
  });

  it('is shown as source code, and so not said', () => {
    const { text, copyright } = snapshotOf('<p>Copy this:</p><pre>&lt;form&gt; Sign in to Amazon © Amazon.com, Inc.</pre><pre>ASCII</pre>');
    expect([text, copyright]).toEqual(['Copy this:\nASCII', '']);
  });
});

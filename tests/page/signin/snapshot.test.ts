import { afterEach, describe, expect, it } from 'vitest';
import { signinLimits } from '../../../utils/core/limits.ts';
import { strongMarks, visitMarks, weakMarks } from '../../../utils/core/signin/facts/marks.ts';
import { type SigninPage, signinPageSchema } from '../../../utils/core/signin/page.ts';
import { markClasses, markForms, markIds, markNames } from '../../../utils/page/signin/marks.ts';
import { takeSnapshot } from '../../../utils/page/signin/snapshot.ts';
import { openPage } from './open-page.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function pageOf(html: string, url?: string): Document {
  const { page, close } = openPage(html, url);
  open.push(close);
  return page;
}

function snapshotOf(html: string, url?: string): SigninPage {
  return signinPageSchema.parse(takeSnapshot(pageOf(html, url)));
}

describe('the snapshot', () => {
  it('senses every mark that core knows', () => {
    const sensed = [
      ...[...markIds].map((id) => `#${id}`),
      ...[...markNames].map((name) => `[${name}]`),
      ...[...markForms].map((name) => `form:${name}`),
      ...[...markClasses].map((name) => `.${name}`),
    ];
    expect([...strongMarks, ...weakMarks, ...visitMarks].filter((mark) => !sensed.includes(mark))).toEqual([]);
  });

  it('never holds a typed value', () => {
    const page = pageOf('<form><input type="email" id="e"><input type="password" id="p"><textarea id="t"></textarea></form>');
    for (const id of ['e', 'p', 't']) (page.getElementById(id) as HTMLInputElement).value = 'secret-4711';
    page.getElementById('e')?.setAttribute('value', 'secret-4711');
    expect(JSON.stringify(takeSnapshot(page))).not.toContain('4711');
  });

  it('knows exact ids only', () => {
    expect(snapshotOf('<div id="wrap_email"><input id="map_email"></div>').marks).toEqual([]);
    expect(snapshotOf('<input id="ap_email">').marks).toEqual(['#ap_email']);
  });

  it('reads fields, their kinds and where their form posts', () => {
    const { forms } = snapshotOf(
      '<form action="/go" method="POST"><input name="user"><input type="password" name="x"><input autocomplete="one-time-code"><input name="cardnumber"><input type="hidden" name="t"></form>',
    );
    expect(forms[0]?.action).toBe('https://page.example/go');
    expect(forms[0]?.method).toBe('post');
    expect(forms[0]?.fields.map(({ kind }) => kind)).toEqual(['email', 'password', 'otp', 'card']);
  });

  it.each([
    ['in plain letters', 'data:image/svg+xml;utf8,<svg><text x="1">amazon</text></svg>', 'amazon'],
    ['in base64', `data:image/svg+xml;base64,${btoa('<svg aria-label="shop"><title>amazon</title></svg>')}`, 'shop amazon'],
    ['that is broken', 'data:image/svg+xml;base64,%%%', ''],
    ['that is a photograph', 'data:image/png;base64,AAAA', ''],
  ])('reads the words of a drawing %s that the page carries', (_, src, words) => {
    expect(snapshotOf(`<img src='${src}'>`).images[0]?.alt).toBe(words);
  });

  it('reads short words right before a field as its label, unless they are those of another', () => {
    const { forms } = snapshotOf(
      '<form><div>Card number</div><div><input name="a"></div><p>CVV</p><input name="b"><input name="c"></form>',
    );
    expect(forms[0]?.fields.map(({ label, kind }) => [label, kind])).toEqual([
      ['Card number', 'card'],
      ['CVV', 'card'],
      ['', 'text'],
    ]);
  });

  it('takes letters from a picture and a date of birth for neither code nor card', () => {
    const { forms } = snapshotOf(
      '<form><input name="captcha_code" placeholder="Verification code"><input placeholder="dd/mm/yyyy" name="dob"></form>',
    );
    expect(forms[0]?.fields.map(({ kind }) => kind)).toEqual(['text', 'text']);
  });

  it('is not fooled by fields that shadow properties of their form', () => {
    const { forms } = snapshotOf('<form action="/real"><input name="action"><input name="method"></form>');
    expect(forms[0]?.action).toBe('https://page.example/real');
  });

  it('leaves out what scripts, styles and hidden pieces say', () => {
    const { text } = snapshotOf('<style>.a{}</style><script>let x</script><p>See <b hidden>un</b>n <i style="display: none">x</i>this</p>');
    expect(text).toBe('See n this');
  });

  it('keeps obfuscated words as they are written', () => {
    expect(snapshotOf('<p>Pass\u200bwort</p>').text).toBe('Pass\u200bwort');
  });

  it('walks open shadow roots and frames of the same origin', () => {
    const page = pageOf('<title>t</title><div id="d"></div>');
    const root = page.getElementById('d')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<h1>Inside</h1><input type="password">';
    const snapshot = takeSnapshot(page);
    expect(snapshot.headings).toEqual(['Inside']);
    expect(snapshot.forms[0]?.fields[0]?.kind).toBe('password');
  });

  it('stays within its bounds on hostile pages', () => {
    const deep = '<div>'.repeat(3_000);
    const many = '<a href="https://h.example" title="x"><img src="p.png" alt="a"></a><form><input></form><h2>h</h2>'.repeat(300);
    const snapshot = snapshotOf(`${many}${deep}${'word '.repeat(20_000)}`);
    expect(snapshot.text.length).toBeLessThanOrEqual(signinLimits.text);
    expect(snapshot.cut).toContain('text');
    expect(snapshot.cut).toContain('forms');
  });
});

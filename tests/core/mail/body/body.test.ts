import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../../utils/core/mail/body/from-html.ts';
import { bodyFromText } from '../../../../utils/core/mail/body/from-text.ts';
import { styleVisibility } from '../../../../utils/core/mail/body/hidden-style.ts';

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('reading markup', () => {
  it.each([
    ['<p>eins</p><p>zwei</p>', 'eins zwei', ''],
    ['sicht<span style="display:none">verborgen</span>bar', 'sichtbar', 'verborgen'],
    ['<div style="font-size:0"><span style="font-size:14px">lesbar</span>leer</div>', 'lesbar', 'leer'],
    ['<div style="display:none"><span style="font-size:14px">weg</span></div>', '', 'weg'],
    ['<div style="line-height:0">lesbar</div>', 'lesbar', ''],
    ['<style>p{}</style><script>x()</script><title>t</title>nur dies', 'nur dies', ''],
    ['<p hidden>weg</p>da', 'da', 'weg'],
    ['a&amp;b &lt;c&gt; &auml;', 'a&b <c> ä', ''],
    ['<td>eins</td><td>zwei</td>', 'eins zwei', ''],
  ])('%s', (html, text, hidden) => {
    const body = bodyFromHtml(html);
    expect(tidy(body.text)).toBe(text);
    expect(tidy(body.hiddenText)).toBe(hidden);
  });

  it('reads links with their visible text, pictures included', () => {
    const { links } = bodyFromHtml(
      '<a href="https://a.example/"><b>Zum</b> Konto</a><a href="#top">x</a><a href="https://b.example/"><img alt="Logo" src="x.png"></a><map><area href="https://c.example/" alt="Feld"></map><a>leer</a>',
    );
    expect(links).toEqual([
      { href: 'https://a.example/', text: 'Zum Konto', hidden: false },
      { href: 'https://b.example/', text: 'Logo', hidden: false },
      { href: 'https://c.example/', text: 'Feld', hidden: false },
    ]);
  });

  it('reads pictures, and forms without hidden fields', () => {
    const { images, forms } = bodyFromHtml(
      '<img src="https://a.example/1.png" alt="A" width="600" height="x"><form action="https://x.example/"><input name="mail"><input type="hidden" name="t"><input type="password" name="p"></form><input name="alone">',
    );
    expect(images).toEqual([{ src: 'https://a.example/1.png', alt: 'A', width: 600, height: null, linked: false }]);
    expect(forms).toEqual([
      { action: 'https://x.example/', fields: ['input mail', 'password p'] },
      { action: '', fields: ['input alone'] },
    ]);
  });
});

describe('reading plain text', () => {
  it('finds addresses as webmail does', () => {
    expect(bodyFromText('Siehe https://a.example/x?y=1. Oder www.b.example, (https://c.example).').links.map(({ href }) => href)).toEqual([
      'https://a.example/x?y=1',
      'http://www.b.example',
      'https://c.example',
    ]);
  });
});

describe('inline styles that hide', () => {
  it.each([
    ['display:none', 'gone'],
    ['DISPLAY : NONE !important', 'gone'],
    ['color:red;opacity:0', 'gone'],
    ['opacity:0.9', null],
    ['opacity: 0.00', 'gone'],
    ['max-height:0px;overflow:hidden', 'gone'],
    ['min-height:0', null],
    ['font-size:1px', 'tiny'],
    ['font-size:12px', 'sized'],
    ['font-size:10px', 'sized'],
    ['font:0/0 a', 'tiny'],
    ['line-height:0', null],
    ['mso-hide:all', 'gone'],
    ['', null],
  ])('%s: %s', (style, expected) => {
    expect(styleVisibility(style)).toBe(expected);
  });
});

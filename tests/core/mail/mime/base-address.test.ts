import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../../utils/core/mail/body/from-html.ts';
import { messageIn, start, verdictOn } from './saved-mail.ts';

const page = (head: string, href = 'anmelden') =>
  `<html><head>${head}</head><body><p>Ihr Amazon-Konto wird gesperrt. Bestätigen Sie Ihre Zahlungsdaten.</p><a href="${href}">Weiter</a></body></html>`;
const hrefs = (html: string, base: string | null = null) => bodyFromHtml(html, base).links.map(({ href }) => href);

describe('relative links', () => {
  it.each([
    ['from a base', page('<base href="https://pruefung.example/a/">'), 'https://pruefung.example/a/anmelden'],
    [
      'from the first of several',
      page('<base target=_blank><base href="https://pruefung.example/"><base href="https://amazon.de/">'),
      'https://pruefung.example/anmelden',
    ],
    ['from a base in the body', '<a href="anmelden">x</a><base href="https://pruefung.example/">', 'https://pruefung.example/anmelden'],
    ['with a path of its own', page('<base href="https://pruefung.example/a/b">', '/c?d'), 'https://pruefung.example/c?d'],
    ['with a host of their own', page('<base href="https://pruefung.example/">', '//andere.example/c'), 'https://andere.example/c'],
  ])('%s', (_name, html, href) => {
    expect(hrefs(html)).toEqual([href]);
  });

  it.each([
    ['without a base', page(''), 'anmelden'],
    ['with a scheme', page('<base href="https://pruefung.example/">', 'mailto:a@b.example'), 'mailto:a@b.example'],
    ['absolute, letter by letter', page('<base href="https://pruefung.example/">', 'HTTPS://Amazon.de/ä b'), 'HTTPS://Amazon.de/ä b'],
    ['with a base that is no address of the web', page('<base href="javascript:alert(1)">'), 'anmelden'],
    ['with a base inside what is not read', page('<noscript><base href="https://pruefung.example/"></noscript>'), 'anmelden'],
  ])('%s stay', (_name, html, href) => {
    expect(hrefs(html)).toEqual([href]);
  });

  it('pictures and forms count from it too', () => {
    const { images, forms } = bodyFromHtml(
      '<base href="https://pruefung.example/"><img src="a.png"><img src="cid:b"><form action="senden"><input name=p></form><form><input name=q></form>',
    );
    expect(images.map(({ src }) => src)).toEqual(['https://pruefung.example/a.png', 'cid:b']);
    expect(forms.map(({ action }) => action)).toEqual(['https://pruefung.example/senden', '']);
  });
});

describe('a base in the headers', () => {
  const html = page('');
  it.each([
    ['Content-Base', `Content-Type: text/html\r\nContent-Base: "https://pruefung.example/a/"\r\n\r\n${html}`],
    ['Content-Location', `Content-Type: text/html\r\nContent-Location: https://pruefung.example/a/brief.html\r\n\r\n${html}`],
    [
      'of the multipart around it',
      `Content-Type: multipart/related; boundary=A\r\nContent-Location:\r\n https://pruefung.example/a/\r\n\r\n--A\r\nContent-Type: text/html\r\nContent-Location: brief.html\r\n\r\n${html}\r\n--A--\r\n`,
    ],
  ])('%s', async (_name, rest) => {
    expect((await messageIn(start + rest)).body.links.map(({ href }) => href)).toEqual(['https://pruefung.example/a/anmelden']);
    expect((await verdictOn(start + rest)).reasons.map(({ id }) => id)).toContain('link-foreign');
  });

  it('goes behind that of the page', async () => {
    const mail = `${start}Content-Type: text/html\r\nContent-Base: https://www.amazon.de/\r\n\r\n${page('<base href="https://pruefung.example/">')}`;
    expect((await messageIn(mail)).body.links[0]?.href).toBe('https://pruefung.example/anmelden');
  });

  it('of a picture is none', async () => {
    const mail = `${start}Content-Type: multipart/related; boundary=A\r\n\r\n--A\r\nContent-Type: text/html\r\n\r\n${html}\r\n--A\r\nContent-Type: image/png\r\nContent-Location: https://www.amazon.de/a.png\r\n\r\nx\r\n--A--\r\n`;
    expect((await messageIn(mail)).body.links[0]?.href).toBe('anmelden');
  });
});

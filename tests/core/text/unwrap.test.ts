import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../utils/core/text/unwrap.ts';

const e = encodeURIComponent;

/** One way to wrap a link each, as the services write them. */
const wrap: Readonly<Record<string, (url: string) => string>> = {
  'amazon r.html': (url) => `https://www.amazon.de/gp/r.html?C=1ABC&K=2DEF&R=3GHI&T=C&U=${e(url)}&H=4JKL&ref_=pe_1`,
  awstrack: (url) => `https://abc.r.eu-west-1.awstrack.me/L0/${e(url)}/1/0102018d-000000/xyz=123`,
  'awstrack, newer': (url) => `https://abc.r.us-east-1.awstrack.me/CL0/${e(url).replace('%3A', ':')}/2/0100-000/abc`,
  'SES on a domain of its own': (url) => `https://track.example.com/CL0/${e(url)}/1/0100-000/abc`,
  google: (url) => `https://www.google.com/url?q=${e(url)}&sa=D&source=calendar`,
  'google url=': (url) => `https://www.google.co.uk/url?rct=j&url=${e(url)}&ct=ga`,
  Gmail: (url) => `https://www.google.com/url?hl=de&q=${e(url)}&source=gmail&ust=1700000000000000&usg=AOv`,
  'Safe Links': (url) => `https://eur02.safelinks.protection.outlook.com/?url=${e(url)}&data=05%7C02&reserved=0`,
  GMX: (url) => `https://deref-gmx.net/mail/client/AbC/dereferrer/?redirectUrl=${e(url)}`,
  'WEB.DE': (url) => `https://deref-web.de/mail/client/AbC/dereferrer/?redirectUrl=${e(url)}&lm`,
  'mail.com': (url) => `https://deref-mail.com/mail/client/AbC/dereferrer/?redirectUrl=${e(url)}`,
  '1&1': (url) => `https://deref-1und1.de/mail/client/AbC/dereferrer/?redirectUrl=${e(url)}`,
  facebook: (url) => `https://l.facebook.com/l.php?u=${e(url)}&h=AT0`,
  instagram: (url) => `https://l.instagram.com/?u=${e(url)}&e=AT0`,
  linkedin: (url) => `https://www.linkedin.com/safety/go?url=${e(url)}&trk=x`,
  youtube: (url) => `https://www.youtube.com/redirect?event=video&q=${e(url)}`,
  'Proofpoint 2': (url) =>
    `https://urldefense.proofpoint.com/v2/url?u=${e(url).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%', '-')}&d=DwMFaQ`,
  'Proofpoint 3': (url) => `https://urldefense.com/v3/__${url}__;!!abc!def$`,
  barracuda: (url) => `https://linkprotect.cudasvc.com/url?a=${e(url)}&c=E,1,x&typo=1`,
  cisco: (url) => `https://secure-web.cisco.com/1AbC-dEf/${e(url)}`,
  sophos: (url) => `https://eu-west-1.protection.sophos.com/?d=x.com&u=${e(Buffer.from(url).toString('base64'))}&i=1`,
  avanan: (url) => `https://url.avanan.click/v2/___${url}___.abc`,
  bing: (url) => `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(url).toString('base64url')}&ntb=1`,
  yahoo: (url) => `https://r.search.yahoo.com/_ylt=A;/RV=2/RE=1/RO=10/RU=${e(url)}/RK=2/RS=x`,
  duckduckgo: (url) => `https://duckduckgo.com/l/?uddg=${e(url)}&rut=1`,
  vk: (url) => `https://vk.com/away.php?to=${e(url)}`,
};
const wrappers = Object.entries(wrap);

/** Targets as links in mails are: absolute, letters that need no repair by the URL parser. */
const target = fc
  .tuple(fc.domain(), fc.stringMatching(/^[A-Za-z0-9/-]{0,20}$/), fc.stringMatching(/^[A-Za-z0-9.-]{0,12}$/))
  .map(([host, path, value]) => `https://${host}/x${path}${value ? `?a=${value}` : ''}`);

describe('unwrap', () => {
  it.each(wrappers)('undoes %s', (_name, wrapIn) => {
    fc.assert(
      fc.property(target, (url) => {
        expect(unwrap(wrapIn(url))).toMatchObject({ target: url, through: [expect.any(String)] });
      }),
      { numRuns: 50, verbose: 1 },
    );
  });

  it('undoes them nested', () => {
    const plain = wrappers.filter(([name]) => !['Proofpoint 3', 'avanan'].includes(name)).map(([, wrapIn]) => wrapIn);
    fc.assert(
      fc.property(target, fc.array(fc.constantFrom(...plain), { minLength: 2, maxLength: 5 }), (url, layers) => {
        const link = layers.reduce((inner, wrapIn) => wrapIn(inner), url);
        const found = unwrap(link);
        expect(found.target).toBe(url);
        expect(found.through).toHaveLength(layers.length);
      }),
      { numRuns: 300, verbose: 1 },
    );
  });

  it.each([
    ['https://www.google.com/url?q=https%253A%252F%252Fevil.top%252Fa%253Fb%253D1', 'https://evil.top/a?b=1'],
    ['https://www.amazon.de/gp/r.html?U=%2Fgp%2Fcss%2Forder-history', 'https://www.amazon.de/gp/css/order-history'],
    ['https://www.google.com/url?q=evil.top/x', 'https://evil.top/x'],
    ['https://www.google.com/url?q=//evil.top/x', 'https://evil.top/x'],
    ['https://www.google.de/amp/s/evil.top/amp/x', 'https://evil.top/amp/x'],
    ['https://evil-top.cdn.ampproject.org/c/s/evil.top/x', 'https://evil.top/x'],
    ['https://www-evil--site-top.translate.goog/x?a=1&_x_tr_sl=de&_x_tr_tl=en', 'https://www.evil-site.top/x?a=1'],
    ['https://urldefense.com/v3/__https://evil.top/a*b?c__;Iw!!x!y$', 'https://evil.top/a#b?c'],
    ['https://aax-eu.amazon-adsystem.com/x/c/TOKEN/https://www.amazon.de/dp/1', 'https://www.amazon.de/dp/1'],
    ['www.google.com/url?q=https://evil.top', 'https://evil.top'],
  ])('%s leads to %s', (link, expected) => expect(unwrap(link).target).toBe(expected));

  it.each([
    'https://bit.ly/abc',
    'https://amzn.to/3abc',
    'https://www.amazon.de/a/c/r/AbC',
    'https://www.amazon.com/z/AbC',
    'https://u123.ct.sendgrid.net/ls/click?upn=abc',
    'https://protect-eu.mimecast.com/s/AbC',
    'https://www.google.com/url?q=https://bit.ly/abc',
  ])('says that the target of %s is unknown', (link) => expect(unwrap(link).unknownTarget).toBe(true));

  it.each([
    'data:text/html,<b>x',
    'javascript:alert(1)',
    'blob:https://x.com/1',
    'mailto:a@amazon.de?body=https://x.com',
    'tel:1',
    '',
    '/gp/x',
    'https://',
    'https://www.amazon.de/dp/1?url=https://x.com',
  ])('leaves %j as it is', (link) => expect(unwrap(link)).toEqual({ target: link, through: [], unknownTarget: false, filter: false }));

  it('stops after eight redirectors', () => {
    const link = Array.from({ length: 10 }).reduce<string>((inner) => `https://www.google.com/url?q=${e(inner)}`, 'https://evil.top/');
    expect(unwrap(link)).toMatchObject({ through: { length: 8 }, unknownTarget: true });
    expect(unwrap(link).target).toMatch(/^https:\/\/www\.google\.com\//);
  });

  it('never throws', () => {
    const base = fc.constantFrom(...wrappers.map(([, wrapIn]) => wrapIn('')), 'https://x.translate.goog/', 'https://urldefense.com/v3/__');
    fc.assert(
      fc.property(base, fc.string({ unit: 'binary' }), fc.string(), (start, junk, more) => {
        unwrap(start + junk);
        unwrap(junk + start);
        unwrap(start.replace('=', `=%${more}`));
        unwrap(`https://${junk}/${more}`);
      }),
      { numRuns: 2_000, verbose: 1 },
    );
  });

  it('takes long junk in little time', () => {
    for (const piece of ['%25', '/https:', '__;', '**', '-', '.', '_', 'https%3A']) {
      for (const [, wrapIn] of wrappers) unwrap(wrapIn(piece.repeat(6_000)));
    }
  }, 2_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genuineHosts } from '../../../utils/core/data/genuine-hosts.ts';
import {
  hostRole,
  isAmazonHost,
  isFormBuilder,
  isFreeHosting,
  isFreeMailer,
  isOpenCloud,
  isShortener,
  marketplaceOf,
  organizationalDomain,
  parseHostOf,
} from '../../../utils/core/text/host.ts';

describe('hostRole', () => {
  it.each([
    ['amazon.de', 'retail'],
    ['www.amazon.com.be', 'retail'],
    ['WWW.Amazon.DE.', 'retail'],
    ['marketplace.amazon.de', 'relay'],
    ['x.gc.email.amazon.co.uk', 'relay'],
    ['de.amazonpreview.com', 'panel'],
    ['amazonexteu.qualtrics.com', 'survey'],
    ['m.media-amazon.com', 'resource'],
    ['bucket.s3.eu-central-1.amazonaws.com', 'open'],
    ['sns.amazonaws.com', 'relay'],
    ['amzn.to', 'short'],
    ['no-reply.primevideo.com', 'own'],
  ])('%s is %s', (host, role) => expect(hostRole(host)?.role).toBe(role));

  it.each(['amazon.co.am', 'notamazon.de', 'amazon.de.evil.top', 'x.amazonexteu.qualtrics.com', 'other.qualtrics.com', '', '.', 'de'])(
    '%j is nobody of theirs',
    (host) => expect(hostRole(host)).toBeNull(),
  );

  it('knows every entry, and every sub-domain where the entry reaches that far', () => {
    for (const entry of genuineHosts) {
      expect(hostRole(entry.host)?.entry).toBe(entry);
      expect(hostRole(`a.b.${entry.host}`)?.entry === entry).toBe(entry.match === 'suffix');
    }
  });
});

describe('questions about a host', () => {
  it('calls only marketplaces and own services Amazon', () => {
    expect(['amazon.de', 'www.audible.de', 'primevideo.com'].map(isAmazonHost)).toEqual([true, true, true]);
    expect(['marketplace.amazon.de', 'x.amazonaws.com', 'amazonpreview.com', 'amzn.to', 'evil.com'].some(isAmazonHost)).toBe(false);
  });

  it('names the marketplace', () => {
    expect(marketplaceOf('www.amazon.co.uk')).toBe('amazon.co.uk');
    expect(marketplaceOf('marketplace.amazon.de')).toBe('amazon.de');
    expect(marketplaceOf('amazon.com.evil.top')).toBeNull();
  });

  it('finds the organisational domain, com.be included', () => {
    expect(organizationalDomain('a.b.amazon.co.uk')).toBe('amazon.co.uk');
    expect(organizationalDomain('www.amazon.com.be')).toBe('amazon.com.be');
    expect(organizationalDomain('x.y.github.io')).toBe('y.github.io');
    expect(organizationalDomain('192.0.2.1')).toBe('192.0.2.1');
    expect(organizationalDomain('')).toBe('');
  });

  it('knows what anybody can use', () => {
    expect(['x.github.io', 'sites.google.com', 'b.s3.amazonaws.com'].every(isFreeHosting)).toBe(true);
    expect(['google.com', 'amazon.de'].some(isFreeHosting)).toBe(false);
    expect(isOpenCloud('d1.cloudfront.net')).toBe(true);
    expect(['bit.ly', 'amzn.to', 'q-r.to'].every(isShortener)).toBe(true);
    expect(isShortener('notbit.ly')).toBe(false);
    expect(isFormBuilder('x.typeform.com')).toBe(true);
    expect(isFormBuilder('amazonexteu.qualtrics.com')).toBe(false);
    expect(isFreeMailer('GMAIL.com')).toBe(true);
    expect(isFreeMailer('x.gmail.com')).toBe(false);
  });
});

describe('parseHostOf', () => {
  it.each([
    ['https://amazon.de@evil.top/x', { host: 'evil.top', userinfo: 'amazon.de' }],
    ['http://0x7f.1/', { host: '127.0.0.1', isIp: true }],
    ['http://3232235777:8080/', { host: '192.168.1.1', isIp: true, port: '8080' }],
    ['http://0300.0250.1.1', { host: '192.168.1.1', isIp: true }],
    ['http://[::1]/', { host: '[::1]', isIp: true }],
    ['https://WWW.Amazon.DE./', { host: 'www.amazon.de', scheme: 'https' }],
    ['https://аmazon.de/', { host: 'xn--mazon-3ve.de', unicode: 'аmazon.de' }],
    ['amazon.de/gp/x', { host: 'amazon.de', scheme: 'https' }],
    ['amazon.de:8443/gp/x', { host: 'amazon.de', port: '8443' }],
    ['//amazon.de/gp', { host: 'amazon.de' }],
    ['https:\\\\evil.top\\x', { host: 'evil.top' }],
    [' ht\ntps://evil.top ', { host: 'evil.top' }],
  ])('reads %j', (url, expected) => expect(parseHostOf(url)).toMatchObject(expected));

  it.each([
    '',
    'hello',
    'mailto:a@amazon.de',
    'data:text/html,x',
    'javascript:alert(1)',
    '/gp/x',
    'https://',
    'http://a b.com',
    'https://[',
    '..',
  ])('has none for %j', (url) => expect(parseHostOf(url)).toBeNull());

  it('never throws, and everything here takes any host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain(), fc.string()), (text) => {
        const host = parseHostOf(text)?.host ?? text;
        for (const ask of [hostRole, marketplaceOf, organizationalDomain, isFreeHosting, isShortener, isFormBuilder, isFreeMailer])
          ask(host);
      }),
      { numRuns: 2_000, verbose: 1 },
    );
  });

  it('shows punycode in Unicode, as the platform encodes it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aäößжяあ日本ñéamzon-'), { minLength: 1, maxLength: 20 }), (letters) => {
        const parsed = parseHostOf(`https://${letters.join('')}.de/`);
        if (parsed) expect(new URL(`https://${parsed.unicode}/`).hostname).toBe(parsed.host);
      }),
      { numRuns: 2_000, verbose: 1 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { parseAuthenticationResults } from '../../../../utils/core/mail/auth/authentication-results.ts';
import { authenticateSender } from '../../../../utils/core/mail/auth/sender-authentication.ts';
import { parseHeaders } from '../../../../utils/core/mail/headers.ts';
import { fakeMessage } from '../example-mail.ts';

describe('parsing Authentication-Results (RFC 8601)', () => {
  it('reads authserv-id, methods, results and properties', () => {
    const { authservId, results } = parseAuthenticationResults(
      'mx.google.com; dkim=pass header.i=@amazon.de header.s=abc header.b="x;y"; spf=pass (google.com: domain of a@b.de (really) designates 1.2.3.4) smtp.mailfrom=a@bounces.amazon.de; dmarc=pass (p=QUARANTINE sp=NONE dis=NONE) header.from=amazon.de',
    );
    expect(authservId).toBe('mx.google.com');
    expect(results.map(({ method, result }) => `${method}=${result}`)).toEqual(['dkim=pass', 'spf=pass', 'dmarc=pass']);
    expect(results[0]?.properties.get('header.i')).toBe('@amazon.de');
    expect(results[0]?.properties.get('header.b')).toBe('x;y');
    expect(results[1]?.properties.get('smtp.mailfrom')).toBe('a@bounces.amazon.de');
  });

  it.each([
    [
      'Outlook writes no authserv-id',
      'spf=fail (sender IP is 1.2.3.4) smtp.mailfrom=x.de; dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=x.de;compauth=fail reason=001',
      null,
      ['spf', 'dkim', 'dmarc', 'compauth'],
    ],
    ['ARC counts its hops', 'i=1; mx.example.net; dkim=pass header.d=a.de', 'mx.example.net', ['dkim']],
    ['a version after the authserv-id', 'mx.example.net 1; spf=pass smtp.mailfrom=a.de', 'mx.example.net', ['spf']],
    ['nothing was done', 'mx.example.net; none', 'mx.example.net', []],
    ['spaces around the equals sign', 'mx.example.net; dkim = pass header.d = a.de', 'mx.example.net', ['dkim']],
    ['an unclosed comment', 'mx.example.net; dkim=pass (open', 'mx.example.net', ['dkim']],
    ['nothing', '', null, []],
  ])('%s', (_name, value, authservId, methods) => {
    const parsed = parseAuthenticationResults(value);
    expect(parsed.authservId).toBe(authservId);
    expect(parsed.results.map(({ method }) => method)).toEqual(methods);
  });
});

describe('what the receiver found out about the sender', () => {
  const cases: readonly [string, string, string | null, string][] = [
    ['a signature of the From domain', 'Authentication-Results: mx.google.com; dkim=pass header.i=@amazon.de', 'mx.google.com', 'proven'],
    ['a signature of a sub-domain', 'Authentication-Results: mx.google.com; dkim=pass header.d=mail.amazon.de', null, 'proven'],
    [
      "results of iCloud, taken in by Apple's hosts",
      'Received: from ci-1.eps.example.com by p2-mailgateway-smtp (mailgateway 1)\nReceived: from a.example by ci-1-snip4.eps.apple.com (Postfix)\nAuthentication-Results: dmarc.icloud.com; dmarc=pass header.from=amazon.de',
      null,
      'proven',
    ],
    [
      "results in another service's name",
      'Received: from a.example by ci-1-snip4.eps.apple.com (Postfix)\nAuthentication-Results: mx.google.com; dmarc=pass header.from=amazon.de',
      null,
      'unproven',
    ],
    ['the mass mailer signed only', 'Authentication-Results: mx.google.com; dkim=pass header.d=amazonses.com', null, 'unproven'],
    [
      'two signatures, one aligned',
      'Authentication-Results: mx.google.com; dkim=pass header.d=amazonses.com; dkim=pass header.d=amazon.de',
      null,
      'proven',
    ],
    [
      'DMARC failed',
      'Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=x.de; dmarc=fail header.from=amazon.de',
      null,
      'refuted',
    ],
    ['a broken signature of the From domain', 'Authentication-Results: mx.google.com; dkim=fail header.d=amazon.de', null, 'refuted'],
    [
      "Outlook's guess is no statement",
      'Authentication-Results: spf=pass smtp.mailfrom=x.de; dkim=none header.d=none; dmarc=bestguesspass header.from=amazon.de',
      null,
      'unproven',
    ],
    [
      "Outlook's own verdict",
      'Authentication-Results: spf=none smtp.mailfrom=x.de; dkim=none; dmarc=none header.from=amazon.de; compauth=fail reason=001',
      null,
      'refuted',
    ],
    ['no header', 'Subject: x', null, 'unknown'],
    [
      'only the newest header counts',
      'Authentication-Results: mx.google.com; dmarc=fail header.from=amazon.de\r\nAuthentication-Results: mx.google.com; dkim=pass header.d=amazon.de',
      null,
      'refuted',
    ],
    [
      'a header that came with the mail is not the receiver’s',
      'Authentication-Results: evil.example; dkim=pass header.d=amazon.de',
      'mx.google.com',
      'unknown',
    ],
    [
      'ARC where there is nothing else',
      'ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.d=amazon.de',
      'mx.google.com',
      'proven',
    ],
    ['another marketplace is another domain', 'Authentication-Results: mx.google.com; dkim=pass header.d=amazon.com', null, 'unproven'],
  ];

  it.each(cases)('%s', (_name, raw, receiver, expected) => {
    const message = fakeMessage({ rawHeaders: raw, receiver });
    expect(authenticateSender(message, parseHeaders(raw), 'amazon.de')).toBe(expected);
  });

  it('takes what the client shows where there are no headers', () => {
    const shown = (signedBy: string | null, mailedBy: string | null) =>
      authenticateSender(fakeMessage({ shownEvidence: { signedBy, mailedBy, via: null } }), [], 'amazon.de');
    expect(shown('amazon.de', null)).toBe('proven');
    expect(shown('amazonses.com', 'bounces.amazon.de')).toBe('proven');
    expect(shown('amazonses.com', 'x.example')).toBe('unproven');
    expect(shown(null, null)).toBe('unknown');
  });

  it.each(['?', 'mailer.example'])('takes "%s" beside the sender for what it is: no proof', (via) => {
    const message = fakeMessage({ shownEvidence: { signedBy: null, mailedBy: null, via } });
    expect(authenticateSender(message, [], 'amazon.de')).toBe('unproven');
  });

  it('says nothing about a sender without a domain', () => {
    expect(authenticateSender(fakeMessage(), [], '')).toBe('unknown');
  });
});

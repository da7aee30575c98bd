import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLinks } from '../../../utils/core/asked/bare-links.ts';
import { judgeLink } from '../../../utils/core/asked/judge-link.ts';
import { judgeSender } from '../../../utils/core/asked/judge-sender.ts';
import { judgeWords } from '../../../utils/core/asked/judge-words.ts';
import { pasteKind, sourceIn } from '../../../utils/core/asked/paste-kind.ts';
import { bodyFromText } from '../../../utils/core/mail/body/from-text.ts';

// Constructed, but for Amazon's own hosts.

describe('what was pasted', () => {
  it.each([
    ['', 'nothing'],
    [' \n ', 'nothing'],
    ['From: a@b.example\nSubject: x\n\nHello', 'source'],
    ['From a@b.example Mon Nov  9 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nHello', 'source'],
    ['Received: from x\n\tby y\nReturn-Path: <a@b.example>\n', 'headers'],
    ['Return-Path: <a@b.example>\nReceived: from x;\n by y\nFrom: a@b.example', 'headers'],
    [
      'Original message\nFrom:\tAnna\nTo:\tBen\nSPF:\tPASS\n\nDownload\n\nDelivered-To: b@c.example\nReceived: by x\nFrom: a@b.example\n\nHello',
      'source',
    ],
    ['Extended header\nReturn-Path: <a@b.example>\nReceived: from x\nFrom: a@b.example', 'headers'],
    ['I wrote about\nReceived: fields\nand more', 'words'],
    ['From: Anna\n\nHello', 'words'],
    ['Von: Amazon <a@b.example>\nBetreff: Konto\n\nHallo', 'words'],
    ['Note: this\nAnd: that\n\nHello', 'words'],
    ['https://amazon.example/x', 'link'],
    ['amazon.example/x?y', 'link'],
    ['hxxps://amazon[.]example/x', 'link'],
    ['http://203.0.113.7/a', 'link'],
    ['javascript:alert(1)', 'link'],
    ['amazon.example.', 'link'],
    ['anna@mail.example', 'sender'],
    ['mailto:anna@mail.example', 'sender'],
    ['Amazon <anna@mail.example>', 'sender'],
    ['"Amazon.de" <anna@mail.example>', 'sender'],
    ['Hello', 'words'],
    ['See https://amazon.example/x', 'words'],
    ['Mail anna@mail.example now', 'words'],
    ['12.50', 'words'],
  ] as const)('%j is %s', (text, kind) => {
    expect(pasteKind(text)).toBe(kind);
  });
});

it('the source of a mail is found below what a page shows above it', () => {
  const source = 'Delivered-To: b@c.example\nReceived: by x\nFrom: a@b.example\n\nHello';
  expect(sourceIn(`Original message\nFrom:\tAnna\nSubject:\tx\n\nDownload\n\n${source}`)).toBe(source);
  expect(sourceIn(`  \n${source}`)).toBe(source);
  expect(sourceIn('Hello\nFrom: Anna')).toBeNull();
  expect(sourceIn('x\n'.repeat(200) + source)).toBeNull();
});

describe('a link', () => {
  it.each([
    ['https://www.amazon.de/gp/x', 'amazon', 'clear', 'amazon.de'],
    ['amazonpreview.com', 'portal', 'clear', 'amazonpreview.com'],
    ['https://amazonexteu.qualtrics.com/jfe/x', 'survey', 'clear', 'qualtrics.com'],
    ['https://amazon.de.konto.top/', 'look-alike', 'fake', 'konto.top'],
    ['https://xn--mazon-3ve.com/', 'look-alike', 'fake', 'аmazon.com'],
    ['https://amazon.de@evil.example/', 'odd', 'fake', 'evil.example'],
    ['https://user@evil.example/', 'odd', 'suspicious', 'evil.example'],
    ['https://203.0.113.7/x', 'odd', 'suspicious', '203.0.113.7'],
    ['https://shop.example:8443/', 'odd', 'unclear', 'shop.example'],
    ['http://192.168.178.1/', 'foreign', 'none', '192.168.178.1'],
    ['http://localhost:8080/', 'foreign', 'none', 'localhost'],
    ['https://amazon@192.168.178.1/', 'odd', 'fake', '192.168.178.1'],
    ['https://bit.ly/x', 'hidden', 'unclear', 'bit.ly'],
    ['https://amzn.to/x', 'hidden', 'unclear', 'amzn.to'],
    ['https://s3.amazonaws.com/b/amazon-login.html', 'open', 'suspicious', 's3.amazonaws.com'],
    ['https://s3.amazonaws.com/b/photo.html', 'open', 'unclear', 's3.amazonaws.com'],
    ['https://docs.google.com/forms/d/e/x', 'form', 'unclear', 'google.com'],
    ['https://m.media-amazon.com/images/x.png', 'pictures', 'unclear', 'media-amazon.com'],
    ['https://www.harbour.example/', 'foreign', 'none', 'harbour.example'],
    ['https://amazonas-reisen.de/', 'foreign', 'none', 'amazonas-reisen.de'],
    ['javascript:alert(1)', 'runs', 'suspicious', ''],
    ['tel:+4930', 'no-host', 'none', ''],
    ['', 'no-host', 'none', ''],
  ] as const)('%s: %s, %s', (href, finding, level, domain) => {
    expect(judgeLink(href)).toMatchObject({ finding, level, domain });
  });

  it('tells what it plays on and through whom it goes', () => {
    expect(
      judgeLink(
        'https://www.google.com/url?q=https%3A%2F%2Fnam.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Famazon-konto.top',
      ),
    ).toMatchObject({
      host: 'amazon-konto.top',
      playsOn: { seen: 'amazon-konto', brand: 'Amazon' },
      through: ['www.google.com', 'nam.safelinks.protection.outlook.com'],
    });
    expect(judgeLink('http://xn--mazon-3ve.com')).toMatchObject({ host: 'аmazon.com', ascii: 'xn--mazon-3ve.com' });
  });

  it('that a fake mail led to is a fake, unless it is Amazon’s', () => {
    const fakeHosts = new Set(['www.harbour.example', 'www.amazon.de']);
    expect(judgeLink('https://www.harbour.example/x', { fakeHosts })).toMatchObject({ level: 'fake', finding: 'from-fake' });
    expect(judgeLink('https://www.amazon.de/', { fakeHosts })).toMatchObject({ level: 'clear' });
  });

  it('of any letters gives an answer', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => typeof judgeLink(text).level === 'string'));
  });
});

describe('a sender', () => {
  it.each([
    ['no-reply@amazon.de', 'unclear', []],
    ['Amazon <no-reply@amazon.de>', 'unclear', []],
    ['x@marketplace.amazon.de', 'unclear', ['strangers-text']],
    ['Amazon <x@kunden.example>', 'fake', ['sender-name']],
    ['"amazon.de" <x@kunden.example>', 'fake', ['sender-name', 'host-in-name']],
    ['service@amazon-konto.top', 'fake', ['sender-look-alike']],
    ['amazon.help@gmail.com', 'fake', ['address-names']],
    ['amazon-service@kunden.example', 'suspicious', ['sender-name']],
    ['Anna <anna@mail.example>', 'none', []],
    ['Anna Amazonas <anna@mail.example>', 'none', []],
    ['mailto:anna@mail.example', 'none', []],
  ] as const)('%s is %s', (text, level, reasons) => {
    const verdict = judgeSender(text);
    expect(verdict).toMatchObject({ level });
    expect(verdict?.reasons.map(({ id }) => id)).toEqual(reasons);
  });

  it('without an address is none', () => {
    expect(judgeSender('Amazon')).toBeNull();
  });
});

describe('the words of a message', () => {
  const judged = (text: string) => judgeWords(bodyFromText(text), {});

  it.each([
    ['Amazon: Ihr Konto wurde gesperrt. Daten bestätigen: amzn-konto.top/x', 'fake'],
    ['Ihr Paket wartet: https://amazon-paket.top/x', 'fake'],
    ['Amazon Kundenservice: Ihr Konto wurde gesperrt. Rufen Sie 0800 1234567 an.', 'fake'],
    ['Amazon: Ihr Paket liegt bereit. Bezahlen Sie 1,99 EUR Gebühr: https://paket-hilfe.example/x', 'suspicious'],
    ['[Amazon] Your refund is ready. Claim: refund-now.info/a', 'suspicious'],
    ['Amazon: We detected unusual activity. Verify your account now: https://tinyurl.com/x', 'fake'],
    ['AMAZON - Ihre Lieferung wurde angehalten. Bitte bestätigen Sie Ihre Adresse: https://lieferung.example/a', 'suspicious'],
    ['FRM:Amazon MSG:Your account is locked. Unlock: http://unlock-account.example', 'suspicious'],
    [
      'Ihre Amazon Bestellung 305-1234567 über 899,00 EUR wurde aufgegeben. Falls Sie diese Bestellung nicht aufgegeben haben: storno-hilfe.info',
      'suspicious',
    ],
    ['Dear Amazon customer, your account has been suspended. Verify: http://account-review.example/x', 'suspicious'],
    ['【Amazon】お客様のアカウントは停止されました。ご確認ください https://account.example', 'suspicious'],
    ['Ihre Amazon-Bestellung kommt heute mit DHL: https://www.dhl.de/x', 'none'],
    ['DPD: Ihr Paket von Amazon konnte nicht zugestellt werden. https://dpd.de/x', 'none'],
    ['Amazon: 482913 ist Ihr Einmalkennwort. Geben Sie es niemandem weiter.', 'clear'],
    ['Amazon: Your package was delivered. https://amazon.com/progress-tracker/x', 'clear'],
    ['Amazon: Ihre Lieferung kommt heute. Verfolgen: https://amzn.eu/d/abc', 'clear'],
    ['Ihr Paket kommt heute. https://paket.example/x', 'none'],
    ['Bist du morgen da? Das Buch habe ich bei amazon.de bestellt.', 'none'],
    ['Lisa: Amazon hat mein Paket verloren, schau mal https://www.zeitung.example/x', 'none'],
    ['', 'none'],
  ] as const)('%s: %s', (text, level) => {
    expect(judged(text).level).toBe(level);
  });

  it('of a copied mail are judged with the sender that stands above them', () => {
    const { verdict } = judged(
      'Von: Amazon.de <konto@kunden.example>\nBetreff: Ihr Konto\n\nIhr Amazon-Konto ist gesperrt. Bitte bestätigen Sie Ihr Passwort.',
    );
    expect(verdict.level).toBe('fake');
    expect(verdict.reasons.map(({ id }) => id)).toContain('sender-name');
  });

  it('name nobody as the sender where none is known', () => {
    expect(
      judged('Amazon: Ihr Konto wurde gesperrt. Daten bestätigen: amzn-konto.top/x').verdict.reasons.map(({ id }) => id),
    ).not.toContain('sender-name');
    for (const { evidence } of judged('Sehr geehrter Amazon-Kunde, Ihr Konto ist gesperrt, bestätigen Sie Ihr Passwort: kunden.top').verdict
      .reasons) {
      expect(Object.values(evidence)).not.toContain('?');
    }
  });

  it.each([
    ['see amazon-konto.top/a and www.harbour.com.', ['amazon-konto.top/a', 'www.harbour.com']],
    ['Ende.Anfang, 12.50 Euro, datei.txt2, anna@mail.com, https://x.com/y.de', []],
    ['(harbour.com)', ['harbour.com']],
    ['bücher.de', ['bücher.de']],
  ])('have links without a scheme: %s', (text, links) => {
    expect(bareLinks(text).map((link) => link.text)).toEqual(links);
  });
});

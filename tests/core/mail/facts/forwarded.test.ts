import { describe, expect, it } from 'vitest';
import { bodyFromHtml } from '../../../../utils/core/mail/body/from-html.ts';
import { forwardedSender } from '../../../../utils/core/mail/facts/forwarded.ts';
import { fakeHtml, utf8, verdictOn } from '../mime/saved-mail.ts';
import { forwardBlocks, forwarded } from './forward-blocks.ts';

describe('the inner sender of a forward in the markup of its program', () => {
  it.each(forwardBlocks)('$program', async ({ subject, html }) => {
    expect(forwardedSender(subject, bodyFromHtml(`<p>Ist das echt?</p>${html}`).text)).toEqual(forwarded);
    const mail = `From: Anna Beispiel <anna@mail.example>\r\nTo: leserin@mail.example\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${utf8(html)}${fakeHtml}`;
    expect((await verdictOn(mail)).level).toBe('fake');
  });
});

describe('the inner sender of a forwarded mail', () => {
  it.each([
    [
      'Fwd: Order',
      '---------- Forwarded message ---------\nFrom: Amazon.com <auto-confirm@amazon.com>\nDate: x',
      'auto-confirm@amazon.com',
    ],
    ['WG: Bestellung', 'Von: Amazon.de [mailto:bestellung@amazon.de]\nGesendet: x', 'bestellung@amazon.de'],
    ['Order', 'Begin forwarded message:\n\nFrom: "Amazon.com" <a@amazon.com>', 'a@amazon.com'],
    ['Fw: Prize', 'De: Amazon Surveys <n@rewards.example>\nEnviado: x', 'n@rewards.example'],
    ['Fwd: Order', '*From: *Amazon <a@amazon.com>', 'a@amazon.com'],
    ['Fwd: Order', '> From: Amazon <a@amazon.com>', 'a@amazon.com'],
  ])('%s: %j', (subject, text, address) => {
    expect(forwardedSender(subject, text)?.address).toBe(address);
  });

  // The blocks of mail programs, as they read once the markup is gone: cells and lines stand on lines of their own.
  it.each([
    [
      'Thunderbird, German',
      '-------- Weitergeleitete Nachricht --------\nBetreff: \n\nKonto\n\nVon: \n\nAmazon <a@kunden.example>\n\nAn: \n\nb@mail.example',
    ],
    [
      'Thunderbird, English',
      '-------- Forwarded Message --------\n\nSubject: \nAccount\nDate: \nMon\nFrom: \nAmazon <a@kunden.example>\nTo: \nb@mail.example',
    ],
    [
      'Thunderbird, French',
      '-------- Message transféré --------\nSujet\u00a0: \n\nCompte\n\nDe\u00a0: \n\nAmazon <a@kunden.example>\n\nPour\u00a0: \n\nb@mail.example',
    ],
    [
      'Notes, German',
      '----- Weitergeleitet von Anna Beispiel/Firma am 23.11.2026 10:00 -----\n\nVon:\t\n"Amazon" <a@kunden.example>\nAn:\t\nb@mail.example',
    ],
    [
      'Notes, English',
      '----- Forwarded by Anna Beispiel/Firma on 11/23/2026 10:00 -----\n\nFrom:\n"Amazon" <a@kunden.example>\nTo:\nb@mail.example',
    ],
    [
      'Notes, French',
      '----- Réacheminé par Anna Beispiel/Firma le 23/11/2026 -----\n\nDe :\n"Amazon" <a@kunden.example>\nA :\nb@mail.example',
    ],
    ['Outlook, in cells', '-----Ursprüngliche Nachricht-----\nVon: \nAmazon [mailto:a@kunden.example]\nGesendet: \nMontag'],
    ['Outlook, French', "-----Message d'origine-----\nDe : Amazon <a@kunden.example>\nEnvoyé : lundi"],
    [
      'Apple, name and address on two lines',
      'Anfang der weitergeleiteten Nachricht:\n\nVon: \nAmazon \n<a@kunden.example>\nDatum: 23. November 2026',
    ],
    ['Apple, French', 'Début du message transféré :\n\nDe: Amazon <a@kunden.example>\nObjet: Compte'],
    ['Samsung', '-------- Ursprüngliche Nachricht --------\nVon: Amazon <a@kunden.example> \nDatum: 23.11.26 10:00 (GMT+01:00) '],
    ['Gmail, French', '---------- Forwarded message ---------\nDe : Amazon <a@kunden.example>\nDate: lun. 23 nov. 2026'],
    ['T-Online', '-----Original-Nachricht-----\nBetreff: \nKonto\nDatum: \n2026-11-23\nVon: \n"Amazon" <a@kunden.example>'],
    ['a table drawn in plain text', '-------- Forwarded Message --------\n| Subject: | Account |\n| From: | Amazon <a@kunden.example> |'],
    [
      'a table with much white space',
      `-------- Forwarded Message --------\n${'   \n'.repeat(2_000)}From:\n${' '.repeat(200)}Amazon <a@kunden.example>`,
    ],
  ])('%s', (_name, text) => {
    expect(forwardedSender('Neue Nachricht', `Schau mal.\n\n${text}`)).toEqual({ name: 'Amazon', address: 'a@kunden.example' });
  });

  it('GMX, where the subject says it', () => {
    const text = 'Gesendet: Montag, 23. November 2026 um 10:00 Uhr\nVon:\n"Amazon" <a@kunden.example>\nAn:\nb@mail.example';
    for (const subject of ['Fw: Konto', 'WG: Konto', '[Fwd: Konto]'])
      expect(forwardedSender(subject, text)?.address).toBe('a@kunden.example');
    expect(forwardedSender('Konto', text)).toBeNull();
  });

  it.each([
    ['an empty cell before the next label', 'Von: \nAn: \na@amazon.de'],
    ['an empty cell before the next label, French', 'De : \nPour : \na@amazon.fr'],
    ['an empty cell before a title, French', 'De : \nSujet : \na@amazon.fr'],
    ['an empty cell before a title of Notes', 'Von: \nThema: \na@amazon.de'],
    ['an empty cell before a hidden copy', 'Von: \nBlindkopie: \na@amazon.de'],
    ['an empty cell before the same label', 'From:\nFrom:\nAmazon <a@amazon.de>'],
    ['an address far below', 'Von: \nAnna\nruft\nspäter\nan: a@amazon.de'],
    ['a word that begins like a label', 'Vonseiten: a@amazon.de\nFromage: a@amazon.de'],
  ])('none from %s', (_name, text) => {
    expect(forwardedSender('Fwd: x', text)).toBeNull();
  });

  it.each([
    ['Order', 'From: Amazon <a@amazon.com>'],
    ['Fwd: Order', 'no header lines'],
    ['Fwd: Order', 'From: nobody'],
    ['Fwd: Order', `${'x'.repeat(4_000)}\nFrom: Amazon <a@amazon.com>`],
    ['Forward thinking', 'From: Amazon <a@amazon.com>'],
  ])('none in %s: %j', (subject, text) => {
    expect(forwardedSender(subject, text)).toBeNull();
  });
});

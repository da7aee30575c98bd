import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concept, concepts } from '../../../utils/core/data/languages/concepts.ts';
import { phraseLists } from '../../../utils/core/data/languages/registry/mail.ts';
import { fold } from '../../../utils/core/text/normalize.ts';
import { expand } from '../../../utils/core/text/phrase-parts.ts';
import { findConcepts } from '../../../utils/core/text/phrases.ts';
import { findRewardAmounts } from '../../../utils/core/text/reward-amount.ts';
import { seeded } from './measure.ts';

const entries = phraseLists.flatMap(({ language, concepts: lists }) =>
  (Object.entries(lists) as [Concept, readonly string[]][]).flatMap(([concept, phrases]) =>
    phrases.flatMap(expand).map((phrase) => ({ language, concept, phrase })),
  ),
);

describe('the lists', () => {
  it('are in folded form, without invisible characters', () => {
    const wrong = entries.filter(({ phrase }) => fold(phrase.replaceAll('…', '@@@')).replaceAll('@@@', '…') !== phrase);
    expect(wrong).toEqual([]);
    expect(entries.filter(({ phrase }) => /\p{Cf}|\p{Default_Ignorable_Code_Point}/u.test(phrase))).toEqual([]);
  });

  it('use … between words and * at the end of a word only', () => {
    const wrong = entries.filter(({ phrase }) => /^…|…$|…\S|\S…|\*\S|(?:^| )\*/.test(phrase) || phrase.trim() !== phrase || phrase === '');
    expect(wrong).toEqual([]);
  });

  it('have no phrase twice, in whatever language or concept, hyphen or not', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { language, concept, phrase } of entries) {
      const key = phrase.replaceAll('-', ' ');
      const where = `${language} ${concept}`;
      if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${where}`);
      seen.set(key, where);
    }
    expect(twice).toEqual([]);
  });

  it('cover every concept in every language', () => {
    const wanted = Object.keys(concepts).filter((concept) => concept !== 'fixed-reward' && !concept.startsWith('secret-'));
    // Of some languages only words beside the phrases are known.
    const spoken = phraseLists.filter((list) => Object.keys(list.concepts).length > 0);
    expect(spoken.length).toBeGreaterThanOrEqual(8);
    for (const list of spoken) expect([list.language, ...Object.keys(list.concepts).sort()]).toEqual([list.language, ...wanted.sort()]);
  });

  it('are all found in themselves', () => {
    const missed = entries.filter(({ concept, language, phrase }) => {
      const text = `xyz ${phrase.replaceAll(' … ', ' abc def ').replaceAll('*', 'en')} xyz`;
      return !findConcepts(text)[concept]?.some((hit) => hit.phrase === phrase && hit.language === language);
    });
    expect(missed).toEqual([]);
  });
});

const positive: readonly (readonly [text: string, concept: Concept])[] = [
  ['Ihr Konto wurde aus Sicherheitsgründen vorübergehend gesperrt.', 'account-threat'],
  ['Your account has been locked', 'account-threat'],
  ['Votre compte Amazon a été suspendu', 'account-threat'],
  ['Su cuenta ha sido bloqueada', 'account-threat'],
  ['Il tuo account è stato sospeso', 'account-threat'],
  ['Sua conta foi bloqueada', 'account-threat'],
  ['Uw account is tijdelijk geblokkeerd', 'account-threat'],
  ['お客様のアカウントがロックされました', 'account-threat'],
  ['Bitte bestätigen Sie jetzt Ihre PIN', 'credentials'],
  ['Please verify your account now', 'credentials'],
  ['Bitte aktualisieren Sie noch heute Ihre Zahlungsdaten', 'payment-data'],
  ['please update your card information', 'payment-data'],
  ['Zahlung leider fehlgeschlagen', 'payment-problem'],
  ['Due to a problem with your card, we were unable to charge', 'payment-problem'],
  ['Forced login on your account', 'unusual-activity'],
  ['innerhalb von 24 Stunden', 'urgency'],
  ['Sie wurden heute für unsere Verlosung ausgewählt', 'reward'],
  ['You have been selected!', 'reward'],
  ['Sichern Sie sich jetzt Ihren 500 € Gutschein', 'reward'],
  ['nur die Versandkosten übernehmen', 'fee'],
  ['Your Prime membership is set to renew', 'membership'],
  ['If you did not place this order, call now', 'order-unknown'],
  ['Call us immediately', 'call-us'],
  ['Jetzt bewerben und Tester werden', 'apply'],
  ['Teilen Sie den Link mit Ihren Freunden', 'share'],
  ['Einladung zu Amazon Preview', 'preview-programme'],
  ['Amazon.co.jp お得意様限定のご案内', 'preview-programme'],
  ['Nehmen Sie an unserer Umfrage teil', 'survey'],
  ['Please see the pdf above', 'open-attachment'],
  ['Ihr Paket konnte nicht zugestellt werden', 'delivery-problem'],
  ['Ihr Amazon-Team', 'speaks-as-amazon'],
  ['Dear Amazon customer', 'speaks-as-amazon'],
  ['© 2024 Amazon.com, Inc. or its affiliates', 'amazon-company'],
  ['Amazonをご利用いただきありがとうございます', 'speaks-as-amazon'],
  ['Jetzt bei Amazon kaufen', 'third-party-mention'],
  ['Available on Amazon', 'third-party-mention'],
  ['---------- Forwarded message ---------', 'forwarded'],
  ['Von: Shop <a@b.example> Gesendet: Montag', 'forwarded'],
  ['Your order has shipped', 'order-notice'],
  ['Um sich abzumelden, klicken Sie hier', 'unsubscribe'],
  ['1.000 € Amazon Gutschein', 'fixed-reward'],
];

const negative: readonly (readonly [text: string, concept: Concept])[] = [
  ['Ihr Konto ist bereit. Die Strasse ist gesperrt.', 'account-threat'],
  ['Ihr Konto\nDie Strasse ist gesperrt', 'account-threat'],
  ["You won't believe it", 'reward'],
  ['Ihre Bestellung enthält einen Gutschein', 'reward'],
  ['Zahlen Sie mit Gutschein', 'reward'],
  ['a preview of the new release', 'preview-programme'],
  ['the AWS feature (Preview)', 'preview-programme'],
  ['Your account statement is ready', 'account-threat'],
  ['Versandkosten: 3,99 €', 'fee'],
  ['Gutschein Nr. 1234', 'fixed-reward'],
];

describe('findConcepts', () => {
  it.each(positive)('%j means %s', (text, concept) => {
    expect(Object.keys(findConcepts(fold(text)))).toContain(concept);
  });

  it.each(negative)('%j does not mean %s', (text, concept) => {
    expect(Object.keys(findConcepts(fold(text)))).not.toContain(concept);
  });

  it('tells phrase, language, place and text', () => {
    expect(findConcepts('nun: ihr konto wurde leider gesperrt.')['account-threat']).toContainEqual({
      phrase: 'konto … gesperrt',
      language: 'de',
      at: 9,
      text: 'konto wurde leider gesperrt',
    });
  });

  it('goes on after a line that a mail program wrapped', () => {
    const text = fold('Wir teilen Ihnen mit, dass Ihr Kundenkonto bei uns leider\nvorläufig gesperrt wurde.');
    expect(findConcepts(text)['account-threat']?.map((hit) => hit.phrase)).toContain('kundenkonto … gesperrt');
  });

  it('keeps to ten hits per concept', () => {
    expect(findConcepts('unsubscribe, opt out. '.repeat(100)).unsubscribe).toHaveLength(10);
  });

  it('never throws; every hit is a part of the text', () => {
    const word = fc.constantFrom(
      'konto',
      'gesperrt',
      'your',
      'account',
      'locked',
      'amazon',
      '.',
      '\n',
      '500 €',
      'gutschein',
      'プライム会員',
      "'t",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 20 }), (words, noise) => {
        const text = fold(words.join(' ') + noise);
        for (const hits of Object.values(findConcepts(text))) {
          for (const hit of hits) expect(text.startsWith(hit.text, hit.at)).toBe(true);
        }
      }),
      seeded(1000),
    );
  });
});

const amounts: readonly (readonly [text: string, amount: number, currency: string])[] = [
  ['einen Amazon Gutschein im Wert von 1.000 Euro!', 1000, 'EUR'],
  ['750€ Amazon-Gutschein', 750, 'EUR'],
  ['750 € Amazon Geschenkkarte', 750, 'EUR'],
  ['$500 Amazon gift card', 500, 'USD'],
  ['£100 voucher', 100, 'GBP'],
  ['carte cadeau de 1 000 €', 1000, 'EUR'],
  ['tarjeta regalo de 250,00 €', 250, 'EUR'],
  ['R$ 500 vale-presente', 500, 'BRL'],
  ['ギフトカード5,000円', 5000, 'JPY'],
  ['a reward of 25 dollars', 25, 'USD'],
];

describe('findRewardAmounts', () => {
  it.each(amounts)('%j promises %d %s', (text, amount, currency) => {
    expect(findRewardAmounts(fold(text))).toMatchObject([{ amount, currency }]);
  });

  it.each(['Gutschein fur Sie', '500 € Rabatt', 'voucher no. 500', 'order total $20. thanks'])('%j promises nothing', (text) => {
    expect(findRewardAmounts(fold(text))).toEqual([]);
  });
});

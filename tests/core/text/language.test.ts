import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectLanguage, type Language } from '../../../utils/core/text/language.ts';
import { fold } from '../../../utils/core/text/normalize.ts';
import { seeded } from './measure.ts';

const examples: readonly (readonly [text: string, language: Language])[] = [
  ['Guten Tag, Ihre Bestellung wurde versandt und kommt morgen bei Ihnen an.', 'de'],
  ['Bitte bestätigen Sie Ihre Angaben für das Konto', 'de'],
  ['Hello, your order has shipped and will be with you on Monday.', 'en'],
  ['Please update your payment information to continue', 'en'],
  ['Bonjour, votre commande est en cours de livraison et sera chez vous demain.', 'fr'],
  ['Hola, su pedido ha sido enviado y llegará a su casa el lunes.', 'es'],
  ['Gentile cliente, il tuo ordine è stato spedito e arriverà lunedì con il corriere.', 'it'],
  ['Olá, o seu pedido foi enviado e você pode acompanhar a entrega aqui.', 'pt'],
  ['Beste klant, uw bestelling is verzonden en wordt morgen bij u bezorgd.', 'nl'],
  ['ご注文いただきありがとうございます。', 'ja'],
  ['Drogi odbiorco, dziś doręczamy twoją paczkę do punktu odbioru', 'other'],
  ['Ваш заказ отправлен', 'other'],
  ['order 4711', 'other'],
  ['https://www.amazon.de/de/de https://mail.example.de/de', 'other'],
  ['', 'other'],
];

it.each(examples)('%j is %s', (text, language) => {
  expect(detectLanguage(fold(text))).toBe(language);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      detectLanguage(text);
    }),
    seeded(500),
  );
});

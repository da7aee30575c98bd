import type { PhraseLanguage } from './languages/concepts.ts';

/** The marketplace that most readers of a language (ISO 639) have, for advice about a text that names none. */
export const marketplaceOfLanguage: Readonly<Partial<Record<PhraseLanguage | 'other', string>>> = {
  de: 'amazon.de',
  en: 'amazon.com',
  fr: 'amazon.fr',
  es: 'amazon.es',
  it: 'amazon.it',
  pt: 'amazon.com.br',
  nl: 'amazon.nl',
  ja: 'amazon.co.jp',
};

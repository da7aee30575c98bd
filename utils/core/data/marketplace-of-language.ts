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

/** Marketplaces of other countries that speak a language (ISO 639) too: what its first country advises does not hold there. */
export const sameLanguageElsewhere: Readonly<Record<string, readonly string[]>> = {
  es: ['amazon.com', 'amazon.com.mx'],
  fr: ['amazon.ca', 'amazon.com.be'],
};

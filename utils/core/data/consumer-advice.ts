/**
 * Who collects fakes in a country, beside Amazon. One line each; a country without one gets the general advice alone.
 * `country` is ISO 3166-1, `language` (ISO 639) and `marketplace` are how a mail or page for its people is known, `name` is what it calls
 * itself, `address` is where to send or type: a mail address or a host. `source` says where the advice stands, `seen` when (year and month).
 */
export const consumerAdvice = [
  {
    id: 'consumer-advice-de',
    country: 'DE',
    language: 'de',
    marketplace: 'amazon.de',
    name: 'Verbraucherzentrale',
    address: 'phishing@verbraucherzentrale.nrw',
    source: 'verbraucherzentrale.nrw',
    seen: '2026-11',
  },
  {
    id: 'consumer-advice-fr',
    country: 'FR',
    language: 'fr',
    marketplace: 'amazon.fr',
    name: 'Signal Spam',
    address: 'signal-spam.fr',
    source: 'cybermalveillance.gouv.fr: how to report a phishing mail',
    seen: '2024-06',
  },
  {
    id: 'consumer-advice-it',
    country: 'IT',
    language: 'it',
    marketplace: 'amazon.it',
    name: 'Polizia Postale',
    address: 'commissariatodips.it',
    source: 'warnings of the Polizia Postale in the press',
    seen: '2025-06',
  },
  {
    id: 'consumer-advice-es',
    country: 'ES',
    language: 'es',
    marketplace: 'amazon.es',
    name: 'INCIBE, Tu Ayuda en Ciberseguridad',
    address: '017',
    source: 'incibe.es: questions and answers about the help line, a telephone number; the press in March 2026',
    seen: '2026-03',
  },
  {
    id: 'consumer-advice-ja',
    country: 'JP',
    language: 'ja',
    marketplace: 'amazon.co.jp',
    name: 'フィッシング対策協議会',
    address: 'info@antiphishing.jp',
    source: 'antiphishing.jp/registration.html (undated): asks for phishing mails to be forwarded to this address',
    seen: '2026-11',
  },
] as const;

/** Id of the advice of one country. */
export type ConsumerAdvice = (typeof consumerAdvice)[number]['id'];

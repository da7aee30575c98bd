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
] as const;

/** Id of the advice of one country. */
export type ConsumerAdvice = (typeof consumerAdvice)[number]['id'];

/** The languages of the interface, as primary subtags of BCP 47. */
export const interfaceLanguages = ['en', 'de', 'es', 'fr', 'it', 'ja'] as const;

/** One of them. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

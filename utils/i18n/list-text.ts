/** Several things in one sentence, as a language lists them: "the text and an attachment". `language` is ISO 639. */
export function listText(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** Several things in one line, as a language lists them in short: "the text, an attachment", "5 Filme und 1 Serie". `language` is ISO 639. */
export function listText(language: string, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' }).format(items);
}

/** Whether a language says a count in the singular: 1 in English, 0 and 1 in French, none in Japanese. */
export function isSingular(language: string, count: number): boolean {
  return new Intl.PluralRules(language).select(count) === 'one';
}

/** The texts for a BCP 47 tag such as `de-AT`; without a translation the first ones. Throws for an empty list. */
export function pickLocale<Texts extends { readonly language: string }>(locales: readonly Texts[], tag: string): Texts {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  const texts = locales.find((locale) => locale.language === language) ?? locales[0];
  if (texts === undefined) throw new Error('No language is registered.');
  return texts;
}

/** What a language (ISO 639) calls itself, with a capital letter: "Deutsch". The code itself where nobody knows the language. */
export function nativeLanguageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
}

const beyondAscii = /[^\0-\x7f]/;

function withoutAccents(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** The form in which a text is cut into tokens: lower case, NFKC, accents gone, hyphens inside words as spaces. */
export function normalizeWords(words: string): string {
  let text = words.toLowerCase();
  if (beyondAscii.test(words))
    text = withoutAccents(words)
      .replaceAll(/[\u2018\u2019\u02bc\u00b4]/g, "'")
      .replaceAll(/[\u2010-\u2015\u2212\u301c\uff5e]/g, '-')
      .replaceAll(/[\u00a0\u200b\u200e\u200f]+/g, ' ');
  if (text.includes('`')) text = text.replaceAll('`', "'");
  if (text.includes('~')) text = text.replaceAll('~', '-');
  if (text.includes('-')) text = text.replaceAll(/(?<=[a-z\u00df])(?<!\b(?:utc|gmt))-(?=[a-z0-9\u00df])|(?<=\d)-(?=[a-z])/g, ' ');
  return (wideSpace.test(text) ? text.replaceAll(/[ \t]+/g, ' ') : text).trim();
}

const wideSpace = /\t| {2}/;

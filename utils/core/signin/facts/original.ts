/** A page of the web archive: time, perhaps with a mark for its form, and the address as it was. */
const archived = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.{1,2000})$/i;
/** A page that Google translates: dots of its host written as hyphens, hyphens doubled. */
const translated = /^https:\/\/([a-z0-9-]{1,200})\.translate\.goog(\/.{0,2000})?$/i;

/**
 * The address of the page that an archive or a translator shows under its own host; `null` for all other addresses. Nobody but the archive and the
 * translator puts pages there, so that the address says what is shown.
 */
export function originalOf(url: string): string | null {
  const kept = archived.exec(url)?.[1];
  if (kept) return kept;
  const [, label, path = '/'] = translated.exec(url) ?? [];
  if (label === undefined) return null;
  const host = label
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');
  return `https://${host}${path}`;
}

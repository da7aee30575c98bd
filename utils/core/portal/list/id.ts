/** Parameters that change from visit to visit and say nothing about what is linked. */
const fleeting = /^(?:utm_|session|sid$|token$|ref$|src$|_|ts$|lang$|hl$)/i;

/** An address in its final form that has a path and nothing behind it: as it comes out of `portalLink`, most are such. */
const pathOnly = /^https:\/\/([a-z0-9.-]{1,200}\/[\w/-]{0,300}\w)$/;

/** What a link points at, without what changes from visit to visit: two readings of one activity give the same key. Bad links give themselves. */
export function linkKey(link: string): string {
  const quick = pathOnly.exec(link);
  if (quick) return `${quick[1] ?? ''}?`;
  const url = URL.parse(link);
  if (url === null) return link;
  const query =
    url.search === '' ? [] : [...url.searchParams].filter(([name]) => !fleeting.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const path = url.pathname.length > 1 && url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  return `${url.host}${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}${/^#!?\//.test(url.hash) ? url.hash : ''}`;
}

/** A title in the form in which two readings are compared: case, accents and spaces do not count. */
export function titleKey(title: string): string {
  if (!beyondAscii.test(title))
    return title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const beyondAscii = /[^\0-\x7f]/;

/** Longest link kept, in UTF-16 units. */
const maxLink = 2_000;
/** Where the portal of this programme stands unless the user names another (reported as genuine; seen 2026-11). */
export const defaultPortal = 'https://www.amazonpreview.com';
/** Amazon's own survey host outside the portal; any other host of that survey vendor may belong to anybody (seen 2026-11). */
const surveyHosts: readonly string[] = ['amazonexteu.qualtrics.com'];

/** Whether a string can be an activity's link at all: https, a real host, neither user name nor password nor port. Which host is `portalLink`'s business. */
export function isPortalLink(link: string): boolean {
  if (link.length > maxLink) return false;
  const url = URL.parse(link);
  return url !== null && isPlain(url);
}

function isPlain(url: URL): boolean {
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
}

/**
 * The host that a portal and its sub-domains share: `amazonpreview.com` for `www.amazonpreview.com` and `de.amazonpreview.com`.
 * Only a leading `www.` or a two-letter country label is taken off, and never below two labels.
 */
export function portalFamily(host: string): string {
  const rest = /^(?:www|[a-z]{2})\.(.+)$/.exec(host.toLowerCase())?.[1];
  return rest?.includes('.') && !/^(?:com?|org|net|gov|ac|ne|or|go)\.[a-z]{2}$/.test(rest) ? rest : host.toLowerCase();
}

/** Whether a host belongs to the portal that stands at `portal`: the same host family, or the exact survey host. */
export function isPortalHost(host: string, portal: string): boolean {
  const family = portalFamily(portal);
  const lower = host.toLowerCase();
  return lower === family || lower.endsWith(`.${family}`) || surveyHosts.includes(lower);
}

/** Resolves a link found at `base` (an https address of the portal). `null` for another host, another scheme, a script, an anchor on the same page, or nonsense. */
export function portalLink(href: string, base: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > maxLink || trimmed.startsWith('#')) return null;
  const url = URL.parse(trimmed, base);
  if (url === null || url.href.length > maxLink || !isPlain(url)) return null;
  return isPortalHost(url.hostname, hostOf(base)) ? url.href : null;
}

let lastBase = '';
let lastHost = '';

/** The host of a base, which is the same for a whole list. */
function hostOf(base: string): string {
  if (base !== lastBase) {
    lastHost = URL.parse(base)?.hostname ?? '';
    lastBase = base;
  }
  return lastHost;
}

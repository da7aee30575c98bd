/** Longest link kept, in UTF-16 units. */
const maxLink = 2_000;
/** Where the portal of this programme stands unless the user names another (reported as genuine; seen 2026-11). */
export const defaultPortal = 'https://www.amazonpreview.com';
/** Amazon's own survey host outside the portal; any other host of that survey vendor may belong to anybody (seen 2026-11). */
const surveyHosts: readonly string[] = ['amazonexteu.qualtrics.com'];

/** Whether a string can be an activity's link at all: https, a real host, neither user name nor password nor port. Which host is `portalLink`'s business. */
export function isPortalLink(link: string): boolean {
  if (link.length > maxLink) return false;
  if (isCanonical(link)) return true;
  const url = URL.parse(link);
  return url !== null && isPlain(url);
}

/** An address that stays as it is when it is parsed, and is plain: no escapes, no dots in its path, no port. Most links are such, and parsing costs. */
const canonical = /^https:\/\/(?:[a-z0-9][a-z0-9-]{0,61}\.){1,6}[a-z]{2,20}\/[\w/-]{0,300}(?:\?[\w=&-]{1,300})?$/;
/** The same for an address on the host of its page. */
const canonicalPath = /^\/(?!\/)[\w/-]{0,300}(?:\?[\w=&-]{1,300})?$/;

function isCanonical(link: string): boolean {
  return canonical.test(link) && !link.includes('xn--');
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
  if (trimmed === '' || trimmed.length > maxLink || (trimmed.startsWith('#') && !isHashRoute(trimmed))) return null;
  const { origin } = baseOf(base);
  if (origin !== null && canonicalPath.test(trimmed)) return origin + trimmed;
  const url = URL.parse(trimmed, base);
  if (url === null || url.href.length > maxLink || !isPlain(url)) return null;
  return isPortalHost(url.hostname, baseOf(base).host) ? url.href : null;
}

/** Whether an anchor is one that an application turns into another view: `#/surveys/7`, `#!/surveys/7`. */
export function isHashRoute(href: string): boolean {
  return /^#!?\/./.test(href);
}

let lastBase = '';
let last: { readonly host: string; readonly origin: string | null } = { host: '', origin: null };

/** Host and, if it is plain, origin of a base, which is the same for a whole list. */
function baseOf(base: string): typeof last {
  if (base !== lastBase) {
    const url = URL.parse(base);
    last = { host: url?.hostname ?? '', origin: url !== null && isPlain(url) ? `https://${url.host}` : null };
    lastBase = base;
  }
  return last;
}

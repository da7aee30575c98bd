import { base64Decode, percentDecode } from './unwrap-decode.ts';
import { decodeProofpoint2, decodeProofpoint3 } from './unwrap-proofpoint.ts';

/**
 * What a redirector's link says about its target: the raw target, `unknown` if only the service knows, `filter` if a link filter of the
 * reader's own mail service put it there and only the filter knows, `null` if this is no redirect.
 */
export type Wrapped = { readonly raw: string } | 'unknown' | 'filter' | null;

/** A redirector: the hosts it runs on (suffixes on a label border) and how to read its links. */
export interface Wrapper {
  readonly hosts: readonly string[];
  readonly read: (url: URL) => Wrapped;
}

function raw(value: string | null | undefined): Wrapped {
  return value ? { raw: value } : null;
}

/** Reads the first of these parameters, on paths that begin with `path`. */
function param(path: string, ...names: readonly string[]): (url: URL) => Wrapped {
  return (url) => {
    if (!url.pathname.startsWith(path)) return null;
    for (const name of names) {
      const value = url.searchParams.get(name);
      if (value) return { raw: value };
    }
    return null;
  };
}

function unknown(path: string): (url: URL) => Wrapped {
  return (url) => (url.pathname.startsWith(path) ? 'unknown' : null);
}

/** The target follows `mark` in the path, unencoded, with its query: `/x/c/TOKEN/https://…`. */
function inPath(url: URL): Wrapped {
  const text = url.pathname + url.search + url.hash;
  const at = text.search(/\/https?:\/{1,2}/);
  return at < 0 ? inSegment(url) : raw(text.slice(at + 1).replace(/^(https?:)\/(?!\/)/, '$1//'));
}

/** The target is one encoded segment of the path. */
function inSegment(url: URL): Wrapped {
  return raw(url.pathname.split('/').find((segment) => /^https?(?::|%3a)/i.test(segment)));
}

/** `/…/___https://target___.token`. */
function betweenUnderscores(url: URL): Wrapped {
  const text = url.href;
  const start = text.indexOf('___');
  const end = text.lastIndexOf('___');
  return start >= 0 && end > start + 3 ? raw(text.slice(start + 3, end)) : null;
}

/** AMP caches: `/amp/s/host/path`, where `s` means https. */
function amp(url: URL): Wrapped {
  const found = /^\/(?:amp|[acivr](?=\/s\/))\/(s\/)?/.exec(url.pathname);
  if (!found) return null;
  const rest = percentDecode(url.pathname.slice(found[0].length));
  return rest.includes('.') ? raw(`${found[1] ? 'https' : 'http'}://${rest}${url.search}${url.hash}`) : null;
}

const googlePaths = [
  param('/url', 'q', 'url'),
  param('/translate', 'u'),
  param('/aclk', 'adurl'),
  param('/pagead/aclk', 'adurl'),
  param('/imgres', 'imgrefurl'),
  param('/local_url', 'q'),
];

/** google.<tld>, any sub-domain. */
export function readGoogle(url: URL): Wrapped {
  for (const read of googlePaths) {
    const found = read(url);
    if (found) return found;
  }
  return amp(url);
}

/** `www-example-com.translate.goog`: dots written as hyphens, hyphens doubled; the service's own parameters begin with `_x_tr_`. */
function translated(url: URL): Wrapped {
  const label = url.hostname.slice(0, -'.translate.goog'.length);
  const host = label.replaceAll('--', '_').replaceAll('-', '.').replaceAll('_', '-');
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('_x_tr_'))
    .join('&');
  return raw(`https://${host}${url.pathname}${query ? `?${query}` : ''}${url.hash}`);
}

function base64Param(name: string, skip: number): (url: URL) => Wrapped {
  return (url) => raw(base64Decode(percentDecode(url.searchParams.get(name) ?? '').slice(skip)));
}

function proofpoint(url: URL): Wrapped {
  if (url.pathname.startsWith('/v2/')) return raw(decodeProofpoint2(url.searchParams.get('u')));
  if (url.pathname.startsWith('/v3/')) return raw(decodeProofpoint3(url.href));
  return param('/v1/', 'u')(url);
}

/** Links that Amazon's own pages and mails send through; `/a/c/r/` and `/z/` hide their target. */
export function readAmazon(url: URL): Wrapped {
  const path = url.pathname;
  if (/^\/(?:a\/c\/r|z)\//.test(path)) return 'unknown';
  if (/^\/gp\/(?:r|f)\.html/.test(path)) return raw(url.searchParams.get('U') ?? url.searchParams.get('u'));
  return param('/gp/redirect.html', 'location')(url);
}

/** Links of mailers that look alike on any customer's own domain: Amazon SES carries the target, the others keep it. */
export function readMailer(url: URL): Wrapped {
  if (/^\/C?L\d{1,2}\/https?(?::|%3a)/i.test(url.pathname)) return inSegment(url);
  return /^\/(?:ls\/click$|wf\/click$|track\/click(?:\/|$)|e3t\/|ss\/c\/)/i.test(url.pathname) ? 'unknown' : null;
}

/** Redirectors by host. Sources: the services' documentation and links seen in mail; last checked 2026-11. */
export const wrappers: readonly Wrapper[] = [
  { hosts: ['awstrack.me'], read: (url) => (/^\/C?L\d/i.test(url.pathname) ? (inSegment(url) ?? 'unknown') : null) },
  { hosts: ['amazon-adsystem.com'], read: inPath },
  { hosts: ['translate.goog'], read: translated },
  { hosts: ['cdn.ampproject.org'], read: amp },
  { hosts: ['googleadservices.com'], read: param('/', 'adurl') },
  {
    hosts: ['safelinks.protection.outlook.com', 'safelinks.protection.office365.us', 'safelinks.protection.partner.outlook.cn'],
    read: param('/', 'url'),
  },
  {
    hosts: [
      'deref-gmx.net',
      'deref-web.de',
      'deref-mail.com',
      'deref-1und1.de',
      'deref-web-02.de',
      'deref-gmx.com',
      'deref-gmx.co.uk',
      'deref-gmx.fr',
      'deref-ionos.de',
    ],
    read: param('/', 'redirectUrl'),
  },
  { hosts: ['facebook.com', 'messenger.com'], read: param('/l.php', 'u') },
  { hosts: ['l.instagram.com', 'l.threads.com', 'l.wl.co'], read: param('/', 'u') },
  { hosts: ['linkedin.com'], read: (url) => param('/safety/go', 'url')(url) ?? param('/redir/', 'url')(url) },
  { hosts: ['youtube.com'], read: param('/redirect', 'q') },
  { hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'], read: proofpoint },
  { hosts: ['linkprotect.cudasvc.com'], read: param('/', 'a') },
  { hosts: ['secure-web.cisco.com'], read: inSegment },
  { hosts: ['protection.sophos.com'], read: (url) => (url.searchParams.get('u') !== null ? base64Param('u', 0)(url) : 'filter') },
  { hosts: ['link.edgepilot.com'], read: param('/', 'u') },
  { hosts: ['clicktime.symantec.com'], read: (url) => param('/', 'u')(url) ?? 'filter' },
  { hosts: ['url.vadesecure.com', 'urlsand.esvalabs.com'], read: (url) => param('/', 'u', 'url')(url) ?? 'filter' },
  { hosts: ['acemlnc.com'], read: (url) => (url.pathname.startsWith('/Prod/link-tracker') ? base64Param('redirectUrl', 0)(url) : null) },
  { hosts: ['trendmicro.com'], read: param('/wis/', 'url') },
  { hosts: ['protect2.fireeye.com'], read: param('/', 'u') },
  { hosts: ['avanan.click', 'protect.checkpoint.com'], read: betweenUnderscores },
  { hosts: ['bing.com'], read: (url) => (url.pathname.startsWith('/ck/a') ? base64Param('u', 2)(url) : null) },
  { hosts: ['r.search.yahoo.com'], read: (url) => raw(/\/RU=([^/]+)/.exec(url.pathname)?.[1]) },
  { hosts: ['duckduckgo.com'], read: param('/l/', 'uddg') },
  { hosts: ['out.reddit.com', 'slack-redir.net', 'href.li', 'exit.sc', 'l.workplace.com'], read: param('/', 'url', 'u') },
  { hosts: ['steamcommunity.com'], read: param('/linkfilter', 'url', 'u') },
  { hosts: ['vk.com', 'vk.ru'], read: param('/away.php', 'to') },
  { hosts: ['t.umblr.com'], read: param('/redirect', 'z') },
  { hosts: ['medium.com'], read: param('/r/', 'url') },
  { hosts: ['pinterest.com'], read: param('/offsite', 'url') },
  { hosts: ['mimecast.com', 'mimecastprotect.com'], read: (url) => (url.pathname.startsWith('/s/') ? 'filter' : null) },
  { hosts: ['sendgrid.net'], read: unknown('/ls/click') },
  { hosts: ['list-manage.com'], read: unknown('/track/') },
  { hosts: ['mandrillapp.com'], read: unknown('/track/') },
  { hosts: ['seclinks.cloud-security.net', 'linkscan.io'], read: () => 'filter' },
];

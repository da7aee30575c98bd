import { toUnicodeHost } from './host-punycode.ts';

/** Where a URL leads. `host` is lower-case ASCII without trailing dot, `unicode` the same for reading, `scheme` without colon. */
export interface UrlHost {
  readonly host: string;
  readonly unicode: string;
  /** IPv4 in any notation (octal, hexadecimal, one number) or IPv6; `host` is then the usual notation. */
  readonly isIp: boolean;
  /** Digits, or empty for the scheme's own port. */
  readonly port: string;
  /** Whether something stands before an `@`, as in `https://amazon.de@evil.example`. */
  readonly userinfo: string;
  readonly scheme: string;
}

const longestUrl = 20_000;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const schemeLike = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** Reads text as a URL the way browsers do; `amazon.de/x` and `//amazon.de/x` are taken as https. `null` if it is none. */
export function readUrl(text: string): URL | null {
  if (text.length > longestUrl) return null;
  const url = text.trim();
  const direct = URL.parse(url);
  // `amazon.de:443/x` parses as a scheme; a scheme with a dot that is followed by digits is a host with a port.
  if (direct && !(direct.protocol.includes('.') && /^\d/.test(direct.pathname))) return direct;
  if (url.startsWith('//') || url.startsWith('\\\\')) return URL.parse(`https:${url}`);
  if (!direct && schemeLike.test(url)) return null;
  return /^[^\s/?#]+\.[^\s/?#]/.test(url) ? URL.parse(`https://${url}`) : null;
}

/** The host of a URL, or `null` for anything without one: `mailto:`, `data:`, relative paths, junk. Never throws. */
export function parseHostOf(text: string): UrlHost | null {
  const url = readUrl(text);
  if (!url?.hostname) return null;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (!host) return null;
  const userinfo = url.password ? `${url.username}:${url.password}` : url.username;
  return {
    host,
    unicode: toUnicodeHost(host),
    isIp: host.startsWith('[') || ipv4.test(host),
    port: url.port,
    userinfo,
    scheme: url.protocol.slice(0, -1),
  };
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Percent-decoding that leaves malformed text as it is. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Base64 or base64url of UTF-8 text. `null` when it is neither; padding is optional. */
export function base64Decode(encoded: string): string | null {
  let escaped = '';
  let bits = 0;
  let held = 0;
  for (const sign of encoded.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '')) {
    const value = base64Letters.indexOf(sign);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

const schemeOf = /^[a-z][a-z0-9+.-]{0,20}:/i;
const hostLike = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}(?:[/?#]|:\d|$)/i;
const stillEncoded = /^(?:[a-z]{2,10}(?:%(?:25)*3a|:%(?:25)*2f)|%(?:25)*2f)/i;

/**
 * The URL that a redirector's parameter means: decoded again while it is visibly still encoded, resolved against `base` when it is a
 * path. `null` if it is no URL.
 */
export function readTarget(value: string, base: URL): string | null {
  let text = value.trim();
  for (let round = 0; round < 3 && stillEncoded.test(text); round++) text = percentDecode(text);
  if (hostLike.test(text)) return `https://${text}`;
  if (text.startsWith('//')) return `${base.protocol}${text}`;
  if (text.startsWith('/')) return URL.parse(text, base.href)?.href ?? null;
  return schemeOf.test(text) ? text : null;
}

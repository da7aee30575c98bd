/**
 * A relative address as the browser completes it from the base of its document (`<base href>` or the mail's headers; URL Standard);
 * anything with a scheme, and everything where there is no base, stays as it is written.
 */
export function absoluteAddress(address: string, base: string | null): string {
  if (base === null || address === '' || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return URL.parse(address, base)?.href ?? address;
}

/** A base that links can count from: an address of the web, `null` for anything else. A relative one counts from the outer base itself. */
export function usableBase(written: string | null, outer: string | null): string | null {
  const base = written === null ? null : URL.parse(written.trim(), outer ?? undefined);
  return base !== null && /^https?:$/.test(base.protocol) ? base.href : null;
}

/** Whether an address may be opened on the user's wish: `http` and `https` only, never `javascript:`, `data:` or a page of the browser's. */
export function isOpenable(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

/**
 * Where a message of a page comes from, as the browser tells it; what the page says about itself is never asked. Frames without an address
 * of their own (`about:srcdoc`, sandboxed ones included) count as the page around them, a blank window as that of the site that writes into it.
 * Empty if nothing is known.
 */
export function senderUrl(sender: {
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}): string {
  for (const url of [sender.url?.replace(/^blob:/, ''), sender.tab?.url, sender.origin]) if (url && isOpenable(url)) return url;
  return '';
}

/** Whether two addresses differ in nothing but their fragments. */
export function isSamePage(one: string, other: string): boolean {
  return one.replace(/#.*$/s, '') === other.replace(/#.*$/s, '');
}

/** Longest address that is taken apart (`parseHostOf`) and stored with a warning, in UTF-16 units. */
const longest = 20_000;

/** An address at a length that everything here can deal with: a page chooses how long its own is. One that is too long ends earlier: at its fragment, its query or its host. */
export function fittingAddress(url: string): string {
  const parsed = URL.parse(url);
  if (url.length <= longest || parsed === null) return url.slice(0, longest);
  const { protocol, host, pathname, search } = parsed;
  const origin = `${protocol}//${host}`;
  return [origin + pathname + search, origin + pathname].find(({ length }) => length <= longest) ?? `${origin}/`;
}

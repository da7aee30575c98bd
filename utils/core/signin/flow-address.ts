/** Whether an address may be opened on the user's wish: `http` and `https` only, never `javascript:`, `data:` or a page of the browser's. */
export function isOpenable(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

/**
 * Where a message of a page comes from, as the browser tells it; what the page says about itself is never asked. Frames without an address
 * of their own (`about:srcdoc`, sandboxed ones included) count as the page around them. Empty if nothing is known.
 */
export function addressOf(sender: {
  readonly url?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}): string {
  for (const url of [sender.url?.replace(/^blob:/, ''), sender.tab?.url]) if (url && isOpenable(url)) return url;
  return '';
}

/** Whether two addresses differ in nothing but their fragments. */
export function isSamePage(one: string, other: string): boolean {
  return one.replace(/#.*$/s, '') === other.replace(/#.*$/s, '');
}

/** Elements that pages are laid out with and whose end stands in every whole page. */
const containers = /<(\/?)(html|head|body|style|script|title|table|tr|td|div|center|span|font|a)\b/g;

/**
 * Whether markup that shows nothing is what a cut or damaged file has left of a page, not an empty page: it ends within a tag or a comment, or
 * its elements do not all begin and end. One pass over the markup.
 */
export function isCutPage(markup: string): boolean {
  const [first = '', ...comments] = markup.toLowerCase().split('<!--');
  let shown = first;
  for (const comment of comments) {
    const end = comment.indexOf('-->');
    if (end < 0) return true;
    shown += comment.slice(end + 3);
  }
  if (shown.lastIndexOf('<') > shown.lastIndexOf('>')) return true;
  const open = new Map<string, number>();
  if (shown.includes('<!doctype html') && !shown.includes('<html')) open.set('html', 1);
  for (const [, closing, tag = ''] of shown.matchAll(containers)) open.set(tag, (open.get(tag) ?? 0) + (closing ? -1 : 1));
  return [...open.values()].some((count) => count !== 0);
}

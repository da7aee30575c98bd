/** Drawings that a page carries in an address of its own; larger ones are photographs of letters. */
const longest = 20_000;
const drawing = /^\s*data:image\/svg\+xml(?:;[\w=-]{1,30})*?(;base64)?,/i;
/** What a drawing writes or is called, after its `<`. */
const writes = /^(?:text|tspan|title|desc)[\s>]/i;
const named = /aria-label=["']([^"']{1,60})/i;
const longestWords = 60;

/** The words inside a picture that is carried along as `data:image/svg+xml`; empty for any other address. */
export function carriedWords(address: string): string {
  const head = drawing.exec(address.slice(0, 120));
  if (!head || address.length > longest) return '';
  try {
    const body = address.slice(head[0].length);
    const markup = head[1] ? atob(body) : decodeURIComponent(body);
    const pieces = markup.split('<').map((tag) => (writes.test(tag) ? tag.slice(tag.indexOf('>') + 1).slice(0, longestWords) : ''));
    return [named.exec(markup)?.[1] ?? '', ...pieces].filter(Boolean).join(' ');
  } catch {
    return '';
  }
}

import { escapeHtml } from './escape.ts';
import { linkAttributes } from './rewrite.ts';

// Lengths are bounded so that a long run of letters costs no more than it is worth.
const linkPattern =
  /\bhttps?:\/\/[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']|\bwww\.[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

/** A text mail as Gmail shows it: addresses become links, line feeds become `<br>`, everything else is text. `mark` as in `showBody`. */
export function linkify(text: string, mark: string): string {
  let html = '';
  let done = 0;
  for (const match of text.matchAll(linkPattern)) {
    html += escapeHtml(text.slice(done, match.index));
    const shown = match[0];
    const href = shown.includes('://') ? shown : shown.includes('@') ? `mailto:${shown}` : `http://${shown}`;
    const extra = Object.entries({ href, ...linkAttributes(href, mark) }).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
    html += `<a ${extra.join(' ')} rel="noreferrer">${escapeHtml(shown)}</a>`;
    done = match.index + shown.length;
  }
  html += escapeHtml(text.slice(done));
  return html.trimEnd().replace(/\r?\n/g, '<br>\n');
}

import { type StyleVisibility, styleVisibility } from './hidden-style.ts';

/** What simple class rules of a mail's style sheets say about being seen, by class name. */
export type ClassVisibility = ReadonlyMap<string, StyleVisibility>;

const longestSheet = 100_000;
const simpleClass = /^(?:[a-z][a-z0-9]{0,20})?\.([\w-]{1,80})$/i;

/**
 * Reads rules of the form `.name { … }` out of style sheets. Rules inside `@media` and the like are left out, since they hold only on some
 * screens; so are all other selectors. Linear, reads 100,000 characters at most.
 */
export function readClassStyles(css: string): ClassVisibility {
  const found = new Map<string, StyleVisibility>();
  const sheet = css.slice(0, longestSheet).replaceAll(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  let depth = 0;
  let from = 0;
  let selector = '';
  for (let at = 0; at < sheet.length; at += 1) {
    const sign = sheet[at];
    if (sign === '{') {
      if (depth === 0) selector = sheet.slice(from, at).trim();
      depth += 1;
      from = at + 1;
    } else if (sign === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0 && !selector.startsWith('@')) keep(found, selector, sheet.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}

function keep(found: Map<string, StyleVisibility>, selectors: string, declarations: string): void {
  const visibility = styleVisibility(declarations);
  if (visibility === null) return;
  for (const selector of selectors.split(',')) {
    const name = simpleClass.exec(selector.trim())?.[1];
    if (name !== undefined) found.set(name, visibility);
  }
}

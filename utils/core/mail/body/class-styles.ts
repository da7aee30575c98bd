import { type StyleVisibility, styleVisibility } from './hidden-style.ts';

type ClassVisibility = ReadonlyMap<string, StyleVisibility>;

const longestSheet = 100_000;
const simpleClass = /^(?:[a-z][a-z0-9]{0,20})?\.([\w-]{1,80})$/i;

/** A comment that nothing ends runs to the end of the sheet (CSS Syntax 4.3.2). */
function withoutComments(css: string): string {
  return css
    .split('*/')
    .map((part) => part.split('/*', 1)[0])
    .join('');
}

/**
 * Reads rules of the form `.name { … }` out of style sheets. `scope` is what a webmail puts before every selector of a mail, to bind it to its
 * box: it may stand there once. Rules inside `@media` and the like are left out, since they hold only on some
 * screens; so are all other selectors. Linear, reads 100,000 characters at most.
 */
function readClassStyles(css: string, scope: RegExp | null): ClassVisibility {
  const found = new Map<string, StyleVisibility>();
  const sheet = withoutComments(css.slice(0, longestSheet)).replaceAll(/<!--|-->/g, '');
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
      if (depth === 0 && !selector.startsWith('@')) keep(found, selector, sheet.slice(from, at), scope);
      from = at + 1;
    }
  }
  return found;
}

function keep(found: Map<string, StyleVisibility>, selectors: string, declarations: string, scope: RegExp | null): void {
  const visibility = styleVisibility(declarations);
  if (visibility === null) return;
  for (const selector of selectors.split(',')) {
    const own = scope === null ? selector.trim() : selector.trim().replace(scope, '').trim();
    const name = simpleClass.exec(own)?.[1];
    if (name !== undefined) found.set(name, visibility);
  }
}

/**
 * What a webmail puts before each selector of a mail, anchored at the start; `null` for none. It has to be one that no mail can write itself,
 * because the webmail puts it before the mail's own selectors as well.
 */
export type StyleScope = RegExp | null;

/** The style sheets of one mail, as far as they have been read. */
export interface ClassStyles {
  add(css: string): void;
  /** What the value of a `class` attribute says about being seen; `null` where it says nothing. */
  visibilityOf(names: string | null): StyleVisibility;
}

/** Collects style sheets and reads them when the first class is asked for. `scope`: see `StyleScope`. */
export function createClassStyles(scope: StyleScope = null): ClassStyles {
  let sheets = '';
  let classes: ClassVisibility | null = null;
  return {
    add(css) {
      if (sheets.length < longestSheet) sheets += css;
      classes = null;
    },
    visibilityOf(names) {
      if (sheets === '' || names === null) return null;
      classes ??= readClassStyles(sheets, scope);
      for (const name of names.split(/\s+/, 20)) {
        const visibility = classes.get(name);
        if (visibility) return visibility;
      }
      return null;
    },
  };
}

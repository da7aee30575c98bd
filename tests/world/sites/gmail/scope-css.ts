const longest = 16_384;

/**
 * A mail's style sheet bound to its message, as Gmail does it (class `msg<n>` on the body, names prefixed `m_<n>`; seen 2023-03):
 * every selector starts with `scope`, every class and id gets `prefix`. Imports, fonts, `url()` and positions are dropped.
 * Sheets over 16 KB are dropped whole, as Gmail drops large ones. What is not understood is left out.
 */
export function scopeCss(css: string, scope: string, prefix: string): string {
  if (css.length > longest) return '';
  return scopeRules(css.replace(/\/\*[\s\S]*?\*\/|<!--|-->|@(?:import|charset|namespace)[^;]*;/g, ''), scope, prefix, 0);
}

function scopeRules(css: string, scope: string, prefix: string, depth: number): string {
  let out = '';
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const close = closing(css, open);
    const head = css.slice(at, open).trim();
    const block = css.slice(open + 1, close);
    at = close + 1;
    if (/^@media/i.test(head) && depth === 0) out += `${head}{${scopeRules(block, scope, prefix, 1)}}`;
    else if (head !== '' && !head.startsWith('@')) out += `${scopeSelectors(head, scope, prefix)}{${keepDeclarations(block)}}`;
  }
  return out.replaceAll('<', '');
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    if (css[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return css.length;
}

function scopeSelectors(head: string, scope: string, prefix: string): string {
  return head
    .split(',')
    .map((selector) =>
      `${scope} ${selector
        .trim()
        .replace(/^(html|body)\b/i, '')
        .replace(/([.#])(-?[a-z_][\w-]*)/gi, `$1${prefix}$2`)}`.trim(),
    )
    .join(',');
}

/** Declarations without what would let a mail leave its box or fetch from elsewhere: positions, `url()`, old script hooks. */
export function keepDeclarations(block: string): string {
  return block
    .split(/;(?![^(]*\))/)
    .filter((declaration) => !/url\(|expression|^\s*(position|behavior|-moz-binding)\s*:/i.test(declaration))
    .join(';');
}

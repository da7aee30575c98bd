/** What an inline style says about being seen: `gone` with everything inside; `tiny` until something inside sets a size of its own; `sized` does. */
export type StyleVisibility = 'gone' | 'tiny' | 'sized' | null;

/** Each alternative starts at a declaration border, so that `line-height:0` is not read as `height:0`. */
const goneDeclaration =
  /(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\.0{1,9})?(?:;|!|$)|max-height:0(?:px)?(?:;|!|$)|mso-hide:all)/;
const tinySize = /(?:^|;)(?:font-size:[01](?:\.\d{1,9})?(?:px|pt|em|%)?(?:;|!|$)|font:0\/0)/;

/**
 * Whether an inline `style` hides its element from the reader. Looks at the attribute only, never at computed style:
 * reading a layout would cost time in a webmail page, and a saved mail has none, so both readers agree.
 * Mail designers wrap whole tables in `font-size:0` to close gaps and set the size again inside: that hides nothing.
 */
export function styleVisibility(style: string): StyleVisibility {
  const css = style.toLowerCase().replaceAll(/\s+/g, '');
  if (goneDeclaration.test(css)) return 'gone';
  if (!css.includes('font')) return null;
  if (tinySize.test(css)) return 'tiny';
  return css.includes('font-size:') || css.includes('font:') ? 'sized' : null;
}

/** Whether an inline `style` puts a block into the line, so that it parts no words. */
export function isInline(style: string): boolean {
  return /(?:^|;)\s*display\s*:\s*inline(?:-block)?\s*(?:;|!|$)/i.test(style);
}

/** Whether an inline `style` shows letters in reverse order. */
export function isReversed(style: string): boolean {
  return /unicode-bidi\s*:\s*(?:isolate-)?(?:bidi-)?override/i.test(style) && /direction\s*:\s*rtl/i.test(style);
}

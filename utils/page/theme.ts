/**
 * Whether a place in a page is dark, judged by the first opaque background at or above `element` (relative luminance of WCAG 2):
 * webmail has themes of its own that need not follow the system. A page without any background is light, as browsers draw it.
 */
export function isDarkAt(element: Element): boolean {
  for (let at: Element | null = element; at; at = above(at)) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.25;
  }
  return false;
}

/** Out of a shadow root the way leads to its host. */
function above(element: Element): Element | null {
  const root = element.parentNode;
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours are `rgb(r, g, b)` or `rgba(r, g, b, a)`; anything newer counts as unknown. */
function parseColour(text: string): Colour | null {
  const numbers = /^rgba?\(([\d., ]{5,60})\)$/.exec(text)?.[1]?.split(',').map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : { red, green, blue, alpha };
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

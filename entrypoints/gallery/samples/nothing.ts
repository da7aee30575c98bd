/** What every button of the gallery does. */
export function nothing(): void {}

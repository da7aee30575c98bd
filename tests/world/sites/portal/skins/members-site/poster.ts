/** A picture for a title, drawn from its name alone, so that each has its own and no real one is used. */
export function poster(slug: string): string {
  const seed = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7);
  const hue = seed % 360;
  const other = (hue + 40 + (seed % 90)) % 360;
  const hills = [0, 1, 2].map((row) => {
    const top = 92 + row * 24 + ((seed >> row) % 14);
    const bend = ((seed >> (row + 2)) % 60) - 30;
    return `<path d="M0 ${top} C60 ${top + bend} 120 ${top - bend} 180 ${top - 8} S290 ${top + bend} 320 ${top} V180 H0 Z" fill="hsl(${other} 42% ${34 - row * 8}%)"/>`;
  });
  const sun = `<circle cx="${60 + (seed % 200)}" cy="${44 + (seed % 36)}" r="${18 + (seed % 16)}" fill="hsl(${hue} 80% 82%)"/>`;
  return `<svg class="poster" viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" aria-hidden="true"><rect width="320" height="180" fill="hsl(${hue} 48% 52%)"/>${sun}${hills.join('')}</svg>`;
}

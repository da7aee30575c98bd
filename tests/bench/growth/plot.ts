/** One line of a plot: how long so much of something takes. */
export interface Line {
  readonly name: string;
  /** Amount and milliseconds, in the order of the amounts. */
  readonly points: readonly (readonly [number, number])[];
}

const size = { width: 720, height: 380, left: 64, right: 180, top: 24, bottom: 44 };

const looks = {
  light: { ink: '#1f2328', faint: '#d0d7de', lines: ['#0550ae', '#953800', '#116329', '#8250df', '#a40e26'] },
  dark: { ink: '#e6edf3', faint: '#3d444d', lines: ['#79c0ff', '#ffa657', '#7ee787', '#d2a8ff', '#ff7b72'] },
} as const;
export type Look = keyof typeof looks;

/**
 * Draws lines over two logarithmic scales, where linear growth is a straight line of slope one. The amounts of each line are given in parts of
 * its smallest, so that mails, threads and lists stand in one plot.
 */
export function plot(lines: readonly Line[], look: Look, title: string): string {
  const { ink, faint, lines: colours } = looks[look];
  const amounts = lines.flatMap((line) => relative(line).map(([amount]) => amount));
  const times = lines.flatMap(({ points }) => points.map(([, time]) => time));
  const x = scale(amounts, size.left, size.width - size.right);
  const y = scale(times, size.height - size.bottom, size.top);
  const grid = [
    ...x.ticks.map((tick) => rule(x.at(tick), size.top, x.at(tick), size.height - size.bottom, faint)),
    ...x.ticks.map((tick) => text(x.at(tick), size.height - size.bottom + 18, `× ${tick}`, ink, 'middle')),
    ...y.ticks.map((tick) => rule(size.left, y.at(tick), size.width - size.right, y.at(tick), faint)),
    ...y.ticks.map((tick) => text(size.left - 8, y.at(tick) + 4, `${tick} ms`, ink, 'end')),
  ];
  const drawn = lines.flatMap((line, index) => {
    const colour = colours[index % colours.length] ?? ink;
    const points = relative(line).map(([amount, time]) => `${x.at(amount).toFixed(1)},${y.at(time).toFixed(1)}`);
    const end = points.at(-1)?.split(',') ?? ['0', '0'];
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>`,
      ...points.map((point) => `<circle r="3" fill="${colour}" cx="${point.split(',')[0]}" cy="${point.split(',')[1]}"/>`),
      text(Number(end[0]) + 8, Number(end[1]) + 4, line.name, colour, 'start'),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${title}</title>`,
    ...grid,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function relative({ points }: Line): readonly (readonly [number, number])[] {
  const [first = [1, 1]] = points;
  return points.map(([amount, time]) => [amount / first[0], time]);
}

/** A logarithmic scale from the power of ten below the least value to the one above the greatest. */
function scale(values: readonly number[], from: number, to: number): { readonly ticks: readonly number[]; at(value: number): number } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => Number((10 ** (low + index)).toPrecision(1)));
  return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

function rule(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${colour}"/>`;
}

function text(x: number, y: number, words: string, colour: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${colour}" text-anchor="${anchor}">${words}</text>`;
}

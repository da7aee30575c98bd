import { relative } from 'node:path';
import type { SceneResult } from './run-tour.ts';

/** Whether a scene showed what it must. */
export function isAsExpected({ scene, shown }: SceneResult): boolean {
  return shown === scene.expected;
}

const widest = 60;

/** What came of the scenes as a table of lines; pictures by their path from `root`. */
export function tourTable(results: readonly SceneResult[], root: string): string {
  const rows = [
    ['', 'scene', 'shown', 'picture'],
    ...results.map((result) => {
      const { scene, shown, picture } = result;
      return [isAsExpected(result) ? 'ok' : 'NO', scene.name, short(shown), picture === '' ? '-' : relative(root, picture)];
    }),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => line(row, widths)).join('\n');
}

/** The scenes that showed something else than they must, each with both; '' for none. */
export function differences(results: readonly SceneResult[]): string {
  return results
    .filter((result) => !isAsExpected(result))
    .map(({ scene, shown }) => `${scene.name}\n  must show: ${scene.expected}\n  shows:     ${shown}`)
    .join('\n');
}

function line(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}

function short(text: string): string {
  return text.length <= widest ? text : `${text.slice(0, widest - 1)}…`;
}

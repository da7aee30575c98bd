import type { Level } from '../utils/core/verdict/verdict.ts';

const shapes: Record<Level, string> = {
  fake: 'M7 1h8l6 6v8l-6 6H7l-6-6V7zM10 6v6h2V6zm0 8v2h2v-2z',
  suspicious: 'M11 1.5 21.5 20H.5zM10 8v6h2V8zm0 7.5v2h2v-2z',
  unclear:
    'M11 1a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 4a4 4 0 0 1 2 7.5c-.7.4-1 .8-1 1.5h-2c0-1.600.8-2.500 1.900-3.200A2 2 0 1 0 9 9H7a4 4 0 0 1 4-4zm-1 10.500h2v2h-2z',
  clear: 'M11 7a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  none: '',
};

/** The sign of a level: octagon, triangle, circle with question mark, dot. Decoration only, the headline says the same in words. */
export function LevelIcon({ level, size = 22 }: { level: Level; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path d={shapes[level]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

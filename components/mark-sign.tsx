import type { markColours, markShapes, PersonalMark } from '../utils/core/memory/mark.ts';

/** One path each, on a grid of 20 by 20. */
const paths: Record<(typeof markShapes)[number], string> = {
  leaf: 'M17 3C8 3 3 7 3 13c0 1.500.4 2.800 1 4l2-4c2-3 4-5 7-6-3 2-5 4.500-6.500 8.500 1 .5 2 .5 3 .5C15 16 17 10 17 3z',
  star: 'M10 1.500l2.600 5.500 6 .8-4.400 4.200 1.100 6L10 15.100 4.700 18l1.100-6L1.400 7.800l6-.8z',
  moon: 'M13 2a8 8 0 1 0 5 12A7 7 0 0 1 13 2z',
  key: 'M6.500 5a5 5 0 1 0 4.600 7H13v3h3v-3h2V8h-6.900A5 5 0 0 0 6.500 5zm0 3.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z',
  wave: 'M1 9c2-4 5-4 7-1.500S12 10 13 8.500s3-2.500 6 .5v6c-3-3-5-2-6-.5s-3 1.500-5-1S3 11 1 15z',
  boat: 'M9 2v9H2.500zM11 4v7h5.500zM1.500 13h17l-3 5h-11z',
};

/** Readable on light and on dark grounds alike. */
const colours: Record<(typeof markColours)[number], string> = {
  blue: 'light-dark(#1d5fbf, #8ab8ff)',
  teal: 'light-dark(#0b6e6e, #6fd6d0)',
  violet: 'light-dark(#6a3fb5, #c3a6ff)',
  brown: 'light-dark(#7a4b1d, #e0b080)',
  pink: 'light-dark(#a82a6b, #ff9fcb)',
  green: 'light-dark(#2f6b1f, #9ad884)',
};

/** The user's personal mark: only real banners carry it, so a banner without it is an imitation. */
export function MarkSign({ mark, label, size = 18 }: { mark: PersonalMark; label: string; size?: number }) {
  return (
    <svg class="mark" role="img" aria-label={label} width={size} height={size} viewBox="0 0 20 20" style={{ color: colours[mark.colour] }}>
      <path d={paths[mark.shape]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

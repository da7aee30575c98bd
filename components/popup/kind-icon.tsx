import type { ActivityKind } from '../../utils/core/portal/list/activity.ts';

const shapes: Readonly<Record<ActivityKind, string>> = {
  film: 'M3 4h14v12H3zM5.500 6v2h2V6zm7 0v2h2V6zm-7 6v2h2v-2zm7 0v2h2v-2z',
  series: 'M2 6h12v10H2zM6 2h12v10h-2V4H6z',
  pilot: 'M3 4h14v12H3zM8 7v6l5-3z',
  storyboard: 'M2 3h7v6H2zm9 0h7v6h-7zM2 11h7v6H2zm9 0h7v6h-7z',
  script: 'M4 2h9l3 3v13H4zM6.500 7v1.500h7V7zm0 3v1.500h7V10zm0 3v1.500h5V13z',
  concept: 'M10 2a6 6 0 0 1 3.500 10.900V15h-7v-2.100A6 6 0 0 1 10 2zM7.500 16h5v2h-5z',
  'test-footage': 'M3 7h14v10H3zM3 3l14-1v3L3 6z',
  survey: 'M3 3h14v14H3zM5.500 6v2h2V6zm4 0v2h5V6zm-4 5v2h2v-2zm4 0v2h5v-2z',
  other: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
};

/** The sign of a kind of title, with its name for screen readers and as a tooltip. */
export function KindIcon({ kind, label }: { kind: ActivityKind; label: string }) {
  return (
    <span class="kind" title={label}>
      <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={shapes[kind]} fill="currentColor" fill-rule="evenodd" />
      </svg>
      <span class="visually-hidden">{label}</span>
    </span>
  );
}

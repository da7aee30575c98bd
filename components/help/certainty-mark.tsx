import type { Certainty, PageMessages } from '../../utils/i18n/pages/messages.ts';

/** How many of three dots are filled: the more, the surer. Readable in black and white, and said in words beside it. */
const filled: Record<Certainty, number> = { well: 3, one: 2, inferred: 1, unknown: 0 };

/** How sure a fact is: dots and a word. */
export function CertaintyMark({ certainty, texts }: { certainty: Certainty; texts: PageMessages }) {
  return (
    <span class="certainty" data-certainty={certainty}>
      <svg width={28} height={8} viewBox="0 0 28 8" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((index) => (
          <circle
            key={index}
            cx={4 + index * 10}
            cy={4}
            r={3}
            fill={index < filled[certainty] ? 'currentColor' : 'none'}
            stroke="currentColor"
            stroke-width={1.2}
          />
        ))}
      </svg>
      {texts.help.certainty[certainty]}
    </span>
  );
}

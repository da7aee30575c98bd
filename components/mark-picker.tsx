import type { PersonalMark as Mark } from '../utils/core/memory/mark.ts';
import { format } from '../utils/i18n/format.ts';
import type { PageMessages } from '../utils/i18n/pages/messages.ts';
import { MarkSign } from './mark-sign.tsx';

/** What the mark is called, such as "Your mark: Leaf, blue". */
export function markName(texts: PageMessages, mark: Mark): string {
  return format(texts.mark.name, { shape: texts.mark.shapes[mark.shape], colour: texts.mark.colours[mark.colour] });
}

interface Props {
  readonly texts: PageMessages;
  readonly mark: Mark | null;
  readonly shapes: readonly Mark['shape'][];
  readonly colours: readonly Mark['colour'][];
  pick(mark: Mark): void;
}

/** Two groups of radio buttons, shape and colour; a first choice of one takes the first of the other. */
export function MarkPicker({ texts, mark, shapes, colours, pick }: Props) {
  const shape = mark?.shape ?? shapes[0] ?? 'leaf';
  const colour = mark?.colour ?? colours[0] ?? 'blue';
  return (
    <div class="mark-picker">
      <fieldset>
        <legend>{texts.mark.shape}</legend>
        {shapes.map((candidate) => (
          <label key={candidate} class="mark-choice">
            <input type="radio" name="mark-shape" checked={mark?.shape === candidate} onChange={() => pick({ shape: candidate, colour })} />
            <Drawing mark={{ shape: candidate, colour }} />
            <span>{texts.mark.shapes[candidate]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{texts.mark.colour}</legend>
        {colours.map((candidate) => (
          <label key={candidate} class="mark-choice">
            <input
              type="radio"
              name="mark-colour"
              checked={mark?.colour === candidate}
              onChange={() => pick({ shape, colour: candidate })}
            />
            <Drawing mark={{ shape, colour: candidate }} />
            <span>{texts.mark.colours[candidate]}</span>
          </label>
        ))}
      </fieldset>
      <p class="mark-now" role="status">
        {mark && <Drawing mark={mark} />}
        {mark ? markName(texts, mark) : texts.mark.none}
      </p>
    </div>
  );
}

/** The sign as a decoration: the words beside it name it. */
function Drawing({ mark }: { mark: Mark }) {
  return (
    <span class="mark-drawing" aria-hidden="true">
      <MarkSign mark={mark} label="" size={28} />
    </span>
  );
}

import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';

interface Props {
  readonly texts: PopupMessages;
  /** What was done last, in words; `null` while nothing was. */
  readonly said: string | null;
  /** Takes it back; `null` where that cannot be. */
  readonly undo: (() => void) | null;
  /** Leads the keyboard from here back to where it was in the list; answers whether there is such a place. */
  onward?(): boolean;
}

/** What was done last, read aloud, and the way to take it back. */
export function UndoLine({ texts, said, undo, onward }: Props) {
  return (
    <div role="status">
      {said !== null && (
        <div class="said">
          <span>{said}</span>
          {undo !== null && (
            <button
              type="button"
              onClick={undo}
              onKeyDown={(event) => {
                if (event.key === 'Tab' && !event.shiftKey && onward?.()) event.preventDefault();
              }}
            >
              {texts.list.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

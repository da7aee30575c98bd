import type { ComponentChildren } from 'preact';
import type { ControlText } from '../../utils/i18n/pages/messages.ts';

interface Props {
  /** Id of the control in `children`; `null` where the row holds buttons, which have names of their own. */
  readonly id: string | null;
  readonly text: ControlText;
  readonly children: ComponentChildren;
  /** The word of the saved mark while it is due. */
  readonly saved?: string | null;
  readonly nested?: boolean;
}

/** One row: label and hint, then the saved mark and the control at the end. */
export function Row({ id, text, children, saved = null, nested = false }: Props) {
  return (
    <div class={`row ${nested ? 'nested' : ''}`}>
      <div class="row-text">
        {id === null ? (
          <span class="row-label">{text.label}</span>
        ) : (
          <label class="row-label" for={id}>
            {text.label}
          </label>
        )}
        {text.hint !== undefined && (
          <span class="row-hint" id={id === null ? undefined : hintId(id)}>
            {text.hint}
          </span>
        )}
      </div>
      <div class="row-end">
        {saved !== null && <SavedMark word={saved} />}
        {children}
      </div>
    </div>
  );
}

/** Id of a row's hint, for `aria-describedby`. */
export function hintId(id: string): string {
  return `${id}-hint`;
}

/** The small sign that a change was kept. Screen readers hear it from the page's one live region instead. */
export function SavedMark({ word }: { word: string }) {
  return (
    <span class="saved" aria-hidden="true">
      {word}
    </span>
  );
}

import type { ControlText } from '../../utils/i18n/pages/messages.ts';
import { hintId, SavedMark } from './row.tsx';

interface Props {
  readonly id: string;
  readonly text: ControlText;
  readonly choices: readonly { readonly key: string; readonly label: string; readonly checked: boolean; readonly disabled?: boolean }[];
  readonly saved?: string | null;
  change(key: string, checked: boolean): void;
}

/** Several choices side by side, each on or off. */
export function CheckGroup({ id, text, choices, saved = null, change }: Props) {
  return (
    <fieldset class="group" aria-describedby={text.hint === undefined ? undefined : hintId(id)}>
      <legend>
        <span class="row-label">{text.label}</span>
      </legend>
      <div class="group-body">
        {text.hint !== undefined && (
          <span class="row-hint" id={hintId(id)}>
            {text.hint}
          </span>
        )}
        <div class="chips">
          {choices.map(({ key, label, checked, disabled = false }) => (
            <label key={key} class="chip">
              <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => change(key, event.currentTarget.checked)} />
              {label}
            </label>
          ))}
          {saved !== null && <SavedMark word={saved} />}
        </div>
      </div>
    </fieldset>
  );
}

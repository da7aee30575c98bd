import type { ControlText } from '../../utils/i18n/pages/messages.ts';
import { hintId, Row } from './row.tsx';

interface Props {
  readonly id: string;
  readonly text: ControlText;
  readonly checked: boolean;
  readonly saved?: string | null;
  readonly nested?: boolean;
  change(checked: boolean): void;
}

/** A row with an on/off switch. */
export function SwitchRow({ id, text, checked, saved = null, nested = false, change }: Props) {
  return (
    <Row id={id} text={text} saved={saved} nested={nested}>
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        aria-describedby={text.hint === undefined ? undefined : hintId(id)}
        onChange={(event) => change(event.currentTarget.checked)}
      />
    </Row>
  );
}

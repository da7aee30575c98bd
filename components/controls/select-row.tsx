import type { ControlText } from '../../utils/i18n/pages/messages.ts';
import { hintId, Row } from './row.tsx';

interface Props<Value extends string> {
  readonly id: string;
  readonly text: ControlText;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly saved?: string | null;
  change(value: Value): void;
}

/** A row with one choice out of a few. */
export function SelectRow<Value extends string>({ id, text, value, choices, saved = null, change }: Props<Value>) {
  return (
    <Row id={id} text={text} saved={saved}>
      <select
        id={id}
        value={value}
        aria-describedby={text.hint === undefined ? undefined : hintId(id)}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) change(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Row>
  );
}

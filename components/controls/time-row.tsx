import type { ControlText } from '../../utils/i18n/pages/messages.ts';
import { Row } from './row.tsx';

interface Props {
  readonly id: string;
  readonly text: ControlText;
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly saved?: string | null;
  change(minutes: number): void;
}

/** A row with a time of day. An emptied field changes nothing. */
export function TimeRow({ id, text, minutes, saved = null, change }: Props) {
  return (
    <Row id={id} text={text} saved={saved} nested>
      <input
        id={id}
        type="time"
        required
        value={clock(minutes)}
        onChange={(event) => {
          const typed = parseClock(event.currentTarget.value);
          if (typed === null) event.currentTarget.value = clock(minutes);
          else change(typed);
        }}
      />
    </Row>
  );
}

/** `HH:MM` for minutes after midnight, the form that time fields want in every language. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes after midnight for `HH:MM`, `null` for anything else. */
export function parseClock(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

import { hintId, Row } from '../controls/row.tsx';
import { type SettingsForm, savedWord } from './form.ts';

interface Props {
  readonly form: SettingsForm;
  /** The first day that can be chosen, `YYYY-MM-DD`: tomorrow. */
  readonly earliest: string;
}

/** Until which day nothing is read and nothing told. A day that is over is no pause. */
export function PauseRow({ form, earliest }: Props) {
  const { texts, settings } = form;
  const words = texts.options.notifications;
  const until = settings.portal.pausedUntil !== null && settings.portal.pausedUntil >= earliest ? settings.portal.pausedUntil : null;
  const pause = (day: string | null) => form.change('pausedUntil', (old) => ({ ...old, portal: { ...old.portal, pausedUntil: day } }));
  return (
    <Row id="pausedUntil" text={words.pausedUntil} saved={savedWord(form, 'pausedUntil')}>
      <input
        id="pausedUntil"
        type="date"
        min={earliest}
        value={until ?? ''}
        aria-describedby={hintId('pausedUntil')}
        onChange={(event) => {
          const day = event.currentTarget.value;
          if (day === '') pause(null);
          else if (day >= earliest && /^2\d{3}-/.test(day)) pause(day);
          else event.currentTarget.value = until ?? '';
        }}
      />
      {until !== null && (
        <button type="button" onClick={() => pause(null)}>
          {words.resume}
        </button>
      )}
    </Row>
  );
}

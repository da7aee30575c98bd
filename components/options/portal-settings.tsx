import { useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import { durationText } from '../controls/duration-text.ts';
import { hintId, Row } from '../controls/row.tsx';
import { Section } from '../controls/section.tsx';
import { SelectRow } from '../controls/select-row.tsx';
import { SwitchRow } from '../controls/switch-row.tsx';
import { flag, type SettingsForm, savedWord } from './form.ts';
import { PauseRow } from './pause-row.tsx';

const intervals = [1, 3, 6, 12, 24, 48, 168];

interface Props {
  readonly form: SettingsForm;
  /** The first day to which a pause can last, `YYYY-MM-DD`. */
  readonly tomorrow: string;
  /** Tries an address: asks for its permission and saves it. Answers why it was not taken, or `null` when it was. */
  useAddress(address: string): Promise<'invalid' | 'denied' | null>;
}

/** Where the portal stands, how often it is looked at, or only when the user opens it. */
export function PortalSettings({ form, tomorrow, useAddress }: Props) {
  const { texts, settings } = form;
  const words = texts.options.portal;
  const { address, intervalHours, onlyWhatIOpen } = settings.portal;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<'invalid' | 'denied' | null>(null);
  const hours = intervals.includes(intervalHours) ? intervals : [...intervals, intervalHours].sort((a, b) => a - b);
  async function take() {
    const found = await useAddress(typed ?? address);
    setProblem(found);
    if (found === null) setTyped(null);
  }
  return (
    <Section id="portal" text={texts.options.sections.portal}>
      <SwitchRow {...flag(form, 'portal', 'enabled')} />
      <SwitchRow {...flag(form, 'portal', 'onlyWhatIOpen')} />
      {!onlyWhatIOpen && (
        <SelectRow
          id="intervalHours"
          text={words.intervalHours}
          value={String(intervalHours)}
          saved={savedWord(form, 'intervalHours')}
          choices={hours.map((count) => ({
            value: String(count),
            label: format(words.every, { time: durationText(texts.language, count * 60) }),
          }))}
          change={(value) => form.change('intervalHours', (old) => ({ ...old, portal: { ...old.portal, intervalHours: Number(value) } }))}
        />
      )}
      <PauseRow form={form} earliest={tomorrow} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <Row id="address" text={words.address} saved={savedWord(form, 'address')}>
          <input
            id="address"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed ?? address}
            aria-describedby={`${hintId('address')} address-problem`}
            aria-invalid={problem === 'invalid'}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" disabled={typed === null || typed === address}>
            {words.use}
          </button>
        </Row>
        <p id="address-problem" class="problem" role="alert">
          {problem !== null ? words[problem] : ''}
        </p>
      </form>
    </Section>
  );
}

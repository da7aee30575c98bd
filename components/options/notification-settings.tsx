import type { Settings } from '../../utils/core/settings/settings.ts';
import { CheckGroup } from '../controls/check-group.tsx';
import { durationText } from '../controls/duration-text.ts';
import { Section } from '../controls/section.tsx';
import { SwitchRow } from '../controls/switch-row.tsx';
import { TimeRow } from '../controls/time-row.tsx';
import { flag, type SettingsForm, savedWord } from './form.ts';

/** Minutes before a deadline that are offered; what came from elsewhere is offered too. */
const leadChoices = [10_080, 4_320, 1_440, 720, 180, 60, 15];
const mostLeads = 8;

type Wishes = Settings['notifications'];

interface Props {
  readonly form: SettingsForm;
  /** Every kind of title, with its name. */
  readonly kinds: readonly { readonly id: Wishes['kindsOff'][number]; readonly name: string }[];
  /** Whether the browser lets us show notifications. */
  readonly allowed: boolean;
  /** Whether these wishes hold on this device only. */
  readonly onlyHere: boolean;
  /** What came of the test notification, `null` while none was sent. */
  readonly test: 'sent' | 'failed' | null;
  allow(): void;
  sendTest(): void;
  keepHere(here: boolean): void;
}

/** Which notifications come, when, and with what in them. */
export function NotificationSettings({ form, kinds, allowed, onlyHere, test, allow, sendTest, keepHere }: Props) {
  const { settings, texts } = form;
  const words = texts.options.notifications;
  const { digestAt, digest } = settings.notifications;
  return (
    <Section id="notifications" text={texts.options.sections.notifications}>
      {!allowed && (
        <div class="notice">
          <p>{words.notAllowed}</p>
          <button type="button" onClick={allow}>
            {words.allow}
          </button>
        </div>
      )}
      <SwitchRow {...flag(form, 'notifications', 'newTitles')} />
      <SwitchRow {...flag(form, 'notifications', 'deadlines')} />
      {settings.notifications.deadlines && <LeadTimes form={form} />}
      <Kinds form={form} kinds={kinds} />
      <SwitchRow {...flag(form, 'notifications', 'problems')} />
      <QuietHours form={form} />
      <SwitchRow {...flag(form, 'notifications', 'digest')} />
      {digest && (
        <TimeRow
          id="digestAt"
          text={words.digestAt}
          minutes={digestAt}
          saved={savedWord(form, 'digestAt')}
          change={(minutes) => change(form, 'digestAt', () => ({ digestAt: minutes }))}
        />
      )}
      <SwitchRow {...flag(form, 'notifications', 'showTitles')} />
      <SwitchRow id="onlyHere" text={words.onlyHere} checked={onlyHere} saved={savedWord(form, 'onlyHere')} change={keepHere} />
      <div class="buttons">
        <button type="button" disabled={!allowed} onClick={sendTest}>
          {words.test}
        </button>
      </div>
      <p class="small soft" role="status">
        {test === 'sent' ? words.testSent : test === 'failed' ? words.testFailed : ''}
      </p>
    </Section>
  );
}

function LeadTimes({ form }: Pick<Props, 'form'>) {
  const { settings, texts } = form;
  const words = texts.options.notifications;
  const { leadMinutes } = settings.notifications;
  const leads = [...new Set([...leadChoices, ...leadMinutes])].sort((a, b) => b - a);
  return (
    <CheckGroup
      id="leadMinutes"
      text={words.leadMinutes}
      saved={savedWord(form, 'leadMinutes')}
      choices={leads.map((minutes) => ({
        key: String(minutes),
        label: durationText(texts.language, minutes),
        checked: leadMinutes.includes(minutes),
        disabled: !leadMinutes.includes(minutes) && leadMinutes.length >= mostLeads,
      }))}
      change={(key, checked) =>
        change(form, 'leadMinutes', (old) => {
          const others = old.leadMinutes.filter((minutes) => minutes !== Number(key));
          return { leadMinutes: (checked ? [...others, Number(key)] : others).sort((a, b) => b - a) };
        })
      }
    />
  );
}

function Kinds({ form, kinds }: Pick<Props, 'form' | 'kinds'>) {
  const { settings, texts } = form;
  const words = texts.options.notifications;
  const { kindsOff } = settings.notifications;
  return (
    <CheckGroup
      id="kinds"
      text={words.kinds}
      saved={savedWord(form, 'kinds')}
      choices={kinds.map(({ id, name }) => ({ key: id, label: name, checked: !kindsOff.includes(id) }))}
      change={(key, checked) =>
        change(form, 'kinds', (old) => ({
          kindsOff: kinds.map(({ id }) => id).filter((id) => (id === key ? !checked : old.kindsOff.includes(id))),
        }))
      }
    />
  );
}

function QuietHours({ form }: Pick<Props, 'form'>) {
  const { settings, texts } = form;
  const words = texts.options.notifications;
  const { quietHours } = settings.notifications;
  const quiet = (field: string, part: Partial<Wishes['quietHours']>) =>
    change(form, field, (old) => ({ quietHours: { ...old.quietHours, ...part } }));
  return (
    <>
      <SwitchRow
        id="quietHours"
        text={words.quietHours}
        checked={quietHours.enabled}
        saved={savedWord(form, 'quietHours')}
        change={(enabled) => quiet('quietHours', { enabled })}
      />
      {quietHours.enabled && (
        <>
          <TimeRow
            id="quiet-from"
            text={words.from}
            minutes={quietHours.from}
            saved={savedWord(form, 'quiet-from')}
            change={(from) => quiet('quiet-from', { from })}
          />
          <TimeRow
            id="quiet-to"
            text={words.to}
            minutes={quietHours.to}
            saved={savedWord(form, 'quiet-to')}
            change={(to) => quiet('quiet-to', { to })}
          />
        </>
      )}
    </>
  );
}

/** What is stored counts, not what is drawn: a second choice may come before the first was drawn. */
function change(form: SettingsForm, field: string, part: (old: Wishes) => Partial<Wishes>): void {
  form.change(field, (old) => ({ ...old, notifications: { ...old.notifications, ...part(old.notifications) } }));
}

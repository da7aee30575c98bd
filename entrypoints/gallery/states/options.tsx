import type { JSX } from 'preact';
import controlsCss from '../../../components/controls/controls.css?inline';
import { SavedRegion } from '../../../components/controls/saved-region.tsx';
import markPickerCss from '../../../components/mark-picker.css?inline';
import { About } from '../../../components/options/about.tsx';
import { OptionsContents } from '../../../components/options/contents.tsx';
import { DataSection } from '../../../components/options/data-section.tsx';
import type { SettingsForm } from '../../../components/options/form.ts';
import { HealthList } from '../../../components/options/health-list.tsx';
import { LanguageRow } from '../../../components/options/language-row.tsx';
import { LookSettings } from '../../../components/options/look-settings.tsx';
import { MailSettings } from '../../../components/options/mail-settings.tsx';
import { NotificationSettings } from '../../../components/options/notification-settings.tsx';
import optionsCss from '../../../components/options/options.css?inline';
import { OwnWebmailList } from '../../../components/options/own-webmail-list.tsx';
import { PortalSettings } from '../../../components/options/portal-settings.tsx';
import { RecordSection } from '../../../components/options/record-section.tsx';
import { SigninSettings } from '../../../components/options/signin-settings.tsx';
import { StandingLines } from '../../../components/options/standing-lines.tsx';
import { SurveysHidden } from '../../../components/options/surveys-hidden.tsx';
import { ToolbarSettings } from '../../../components/options/toolbar-settings.tsx';
import { TrustedList } from '../../../components/options/trusted-list.tsx';
import { PageHead } from '../../../components/own-page.tsx';
import { markColours, markShapes, type PersonalMark } from '../../../utils/core/memory/mark.ts';
import { nothingTrusted } from '../../../utils/core/memory/trusted.ts';
import { activityKinds } from '../../../utils/core/portal/list/activity.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../utils/core/settings/settings.ts';
import { webmailClients } from '../../../utils/page/webmail/clients.ts';
import { now } from '../samples/clock.ts';
import { clientStates, monthInNumbers, nothingInNumbers, storedSizes, trustedNames, yearInNumbers } from '../samples/memory.ts';
import { nothing } from '../samples/nothing.ts';
import type { GalleryState } from '../state.ts';
import type { Words } from '../words.ts';

const styles = [controlsCss, markPickerCss, optionsCss];

function section(id: string, draw: (words: Words) => JSX.Element): GalleryState {
  return { id: `options/${id}`, place: 'page', styles, draw };
}

function form({ texts }: Words, settings: Settings = defaultSettings, savedField: string | null = null): SettingsForm {
  return { settings, texts, savedField, change: nothing, keep: nothing };
}

const everythingOn = settingsSchema.parse({
  mail: { showClear: true, clientsOff: ['outlook'] },
  notifications: { digest: true, quietHours: { enabled: true }, leadMinutes: [10_080, 4_320, 90, 60] },
});
const littleOn = settingsSchema.parse({
  signin: { enabled: false },
  portal: { onlyWhatIOpen: true, pausedUntil: '2026-12-03' },
  notifications: { deadlines: false, quietHours: { enabled: false } },
});

function mail(words: Words, mark: PersonalMark | null, settings: Settings): JSX.Element {
  return (
    <MailSettings
      form={form(words, settings, 'mail-guardLinks')}
      clients={webmailClients}
      mark={mark}
      shapes={markShapes}
      colours={markColours}
      pickMark={nothing}
    />
  );
}

function notifications(words: Words, settings: Settings, allowed: boolean, test: 'sent' | 'failed' | null): JSX.Element {
  const kinds = activityKinds.map((id) => ({ id, name: words.popup.kinds[id] }));
  return (
    <NotificationSettings
      form={form(words, settings)}
      kinds={kinds}
      allowed={allowed}
      onlyHere={!allowed}
      test={test}
      allow={nothing}
      sendTest={nothing}
      keepHere={nothing}
    />
  );
}

function data({ texts }: Words, outcome: Parameters<typeof DataSection>[0]['outcome']): JSX.Element {
  return <DataSection texts={texts} sizes={storedSizes} outcome={outcome} save={nothing} takeOver={nothing} erase={nothing} />;
}

/** The options, section by section. */
export const optionsStates: readonly GalleryState[] = [
  section('top', (words) => {
    const { texts } = words;
    return (
      <>
        <PageHead title={texts.options.title} />
        <p class="soft">{texts.options.lead}</p>
        <LanguageRow form={form(words)} />
        <OptionsContents texts={texts} surveys={true} />
        <StandingLines texts={texts} blind={['Gmail']} signinOff={true} dueToday={2} />
        <SavedRegion texts={texts} saved={false} failed={true} />
      </>
    );
  }),
  section('notifications', (words) => notifications(words, everythingOn, true, 'sent')),
  section('notifications-not-allowed', (words) => notifications(words, littleOn, false, 'failed')),
  section('mail', (words) => mail(words, { shape: 'star', colour: 'teal' }, everythingOn)),
  section('mail-no-mark', (words) => mail(words, null, defaultSettings)),
  section('signin', (words) => <SigninSettings form={form(words)} allowed={true} allow={nothing} revoke={nothing} />),
  section('signin-not-allowed', (words) => <SigninSettings form={form(words)} allowed={false} allow={nothing} revoke={nothing} />),
  section('portal', (words) => (
    <PortalSettings form={form(words, defaultSettings, 'intervalHours')} tomorrow="2026-11-25" useAddress={async () => null} />
  )),
  section('portal-by-visit', (words) => (
    <PortalSettings form={form(words, littleOn)} tomorrow="2026-11-25" useAddress={async () => null} />
  )),
  section('trusted', ({ texts }) => (
    <TrustedList texts={texts} trusted={trustedNames} removed="newsletter@shop.example" remove={nothing} undo={nothing} />
  )),
  section('trusted-empty', ({ texts }) => (
    <TrustedList texts={texts} trusted={nothingTrusted} removed={null} remove={nothing} undo={nothing} />
  )),
  section('own', ({ texts }) => (
    <OwnWebmailList
      texts={texts}
      hosts={[{ host: 'webmail.hoster.example', client: 'Roundcube', at: Date.UTC(2026, 10, 20) }]}
      remove={nothing}
    />
  )),
  section('own-empty', ({ texts }) => <OwnWebmailList texts={texts} hosts={[]} remove={nothing} />),
  section('surveys-hidden', ({ texts }) => <SurveysHidden texts={texts} show={nothing} />),
  section('record', (words) => <RecordSection form={form(words)} month={monthInNumbers} year={yearInNumbers} />),
  section('record-empty', (words) => <RecordSection form={form(words)} month={nothingInNumbers} year={nothingInNumbers} />),
  section('toolbar', (words) => (
    <ToolbarSettings form={form(words)} pinned={false} shortcut="Alt+Shift+P" counts={true} changeKey={nothing} />
  )),
  section('toolbar-pinned', (words) => <ToolbarSettings form={form(words)} pinned={true} shortcut="" counts={false} changeKey={nothing} />),
  section('look', (words) => <LookSettings form={form(words, defaultSettings, 'theme')} />),
  section('data', (words) => data(words, 'imported')),
  section('data-refused', (words) => data(words, 'foreign')),
  section('health', ({ texts }) => (
    <HealthList texts={texts} clients={clientStates} now={now} allow={nothing} copy={async () => undefined} save={nothing} />
  )),
  section('about', ({ texts }) => <About texts={texts} version="0.1.0" />),
];

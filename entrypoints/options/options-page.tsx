import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SavedRegion } from '../../components/controls/saved-region.tsx';
import { About } from '../../components/options/about.tsx';
import { OptionsContents } from '../../components/options/contents.tsx';
import type { SettingsForm } from '../../components/options/form.ts';
import { LanguageRow } from '../../components/options/language-row.tsx';
import { LookSettings } from '../../components/options/look-settings.tsx';
import { MailSettings } from '../../components/options/mail-settings.tsx';
import { SigninSettings } from '../../components/options/signin-settings.tsx';
import { PageHead } from '../../components/own-page.tsx';
import { useSource } from '../../components/use-source.ts';
import { allSites, permissionState, removePermission, requestPermission } from '../../utils/browser/permissions.ts';
import { storedMark, storedPortal } from '../../utils/browser/stored/items.ts';
import { settingsHere } from '../../utils/browser/stored/settings-here.ts';
import { markColours, markShapes, type PersonalMark } from '../../utils/core/memory/mark.ts';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { Data } from './data.tsx';
import { HealthOfClients } from './health.tsx';
import { OwnHosts } from './own-webmail.tsx';
import { LookBack } from './record.tsx';
import { StandingNow } from './standing.tsx';
import { Surveys, useSurveys } from './surveys.tsx';
import { ToolbarSymbol } from './toolbar.tsx';
import { Trust } from './trust.tsx';

/** How long the saved mark stays, in milliseconds. */
const savedFor = 2_500;

const signinPermission = permissionState(allSites);

/** The options: every section wired to what is stored and to what the browser allows. */
export function OptionsPage({ settings, texts }: { settings: Settings; texts: PageMessages }) {
  const { savedField, failed, keep } = useSaving();
  const mark = useSource(storedMark);
  const signinAllowed = useSource(signinPermission);
  const portal = useSource(storedPortal, unknownPortal);
  const surveys = useSurveys(settings, portal);
  const form: SettingsForm = {
    settings,
    texts,
    savedField,
    keep,
    change: (field, change) => keep(field, settingsHere.update(change)),
  };
  return (
    <>
      <PageHead title={texts.options.title} />
      <p class="soft">{texts.options.lead}</p>
      <LanguageRow form={form} />
      <OptionsContents texts={texts} surveys={surveys.shown} />
      <StandingNow texts={texts} signinOff={signinAllowed === false && settings.signin.enabled} />
      <SavedRegion texts={texts} saved={savedField !== null} failed={failed} />
      <MailSettings
        form={form}
        clients={webmailClients}
        mark={mark}
        shapes={markShapes}
        colours={markColours}
        pickMark={(picked: PersonalMark) => keep('mark', storedMark.set(picked))}
      />
      <OwnHosts texts={texts} />
      <SigninSettings
        form={form}
        allowed={signinAllowed !== false}
        allow={() => void requestPermission(allSites)}
        revoke={() => void removePermission(allSites)}
      />
      <Trust texts={texts} />
      <LookBack form={form} />
      <Surveys form={form} shown={surveys.shown} show={surveys.show} />
      <ToolbarSymbol form={form} counts={surveys.shown} />
      <LookSettings form={form} />
      <Data texts={texts} />
      <HealthOfClients texts={texts} clientsOff={settings.mail.clientsOff} />
      <About texts={texts} version={browser.runtime.getManifest().version} />
    </>
  );
}

/** Which field was saved last, for as long as its mark is due, and whether the last attempt failed. */
function useSaving() {
  const [savedField, setSavedField] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  function keep(field: string, writing: Promise<unknown>): void {
    clearTimeout(timer.current);
    writing.then(
      () => {
        setFailed(false);
        setSavedField(field);
        timer.current = setTimeout(() => setSavedField(null), savedFor);
      },
      () => setFailed(true),
    );
  }
  return { savedField, failed, keep };
}

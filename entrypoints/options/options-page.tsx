import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SavedRegion } from '../../components/controls/saved-region.tsx';
import { About } from '../../components/options/about.tsx';
import { OptionsContents } from '../../components/options/contents.tsx';
import type { SettingsForm } from '../../components/options/form.ts';
import { LookSettings } from '../../components/options/look-settings.tsx';
import { MailSettings } from '../../components/options/mail-settings.tsx';
import { PortalSettings } from '../../components/options/portal-settings.tsx';
import { SigninSettings } from '../../components/options/signin-settings.tsx';
import { PageHead } from '../../components/own-page.tsx';
import { useSource } from '../../components/use-source.ts';
import { allSites, permissionState, removePermission, requestPermission } from '../../utils/browser/permissions.ts';
import { storedMark, storedSettings } from '../../utils/browser/stored/items.ts';
import { markColours, markShapes, type PersonalMark } from '../../utils/core/memory/mark.ts';
import { type Settings, settingsSchema } from '../../utils/core/settings/settings.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { Data } from './data.tsx';
import { HealthOfClients } from './health.tsx';
import { Notifications } from './notifications.tsx';
import { OwnHosts } from './own-webmail.tsx';
import { Trust } from './trust.tsx';

/** How long the saved mark stays, in milliseconds. */
const savedFor = 2_500;

const signinPermission = permissionState(allSites);

/** The options: every section wired to what is stored and to what the browser allows. */
export function OptionsPage({ settings, texts }: { settings: Settings; texts: PageMessages }) {
  const { savedField, failed, keep } = useSaving();
  const mark = useSource(storedMark);
  const signinAllowed = useSource(signinPermission);
  const form: SettingsForm = {
    settings,
    texts,
    savedField,
    change: (field, change) => keep(field, storedSettings.update(change)),
  };
  return (
    <>
      <PageHead title={texts.options.title} />
      <p class="soft">{texts.options.lead}</p>
      <OptionsContents texts={texts} />
      <SavedRegion texts={texts} saved={savedField !== null} failed={failed} />
      <Notifications form={form} />
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
      <PortalSettings form={form} useAddress={(typed) => takeAddress(form, typed)} />
      <Trust texts={texts} />
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

/** An address is taken only if it is a site and the browser lets us read it; the click that asks must not wait for anything first. */
async function takeAddress(form: SettingsForm, typed: string): Promise<'invalid' | 'denied' | null> {
  const origin = originOf(typed);
  if (origin === null) return 'invalid';
  if (!(await requestPermission({ origins: [`${origin}/*`] }))) return 'denied';
  form.change('address', (old) => ({ ...old, portal: { ...old.portal, address: origin } }));
  return null;
}

function originOf(typed: string): string | null {
  const { success, data } = settingsSchema.shape.portal.safeParse({ address: URL.parse(typed.trim())?.origin });
  return success && URL.parse(typed.trim())?.origin === data.address ? data.address : null;
}

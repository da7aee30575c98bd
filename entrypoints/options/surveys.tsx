import { useState } from 'preact/hooks';
import type { SettingsForm } from '../../components/options/form.ts';
import { PortalSettings } from '../../components/options/portal-settings.tsx';
import { SurveysHidden } from '../../components/options/surveys-hidden.tsx';
import { requestPermission } from '../../utils/browser/permissions.ts';
import { addDays, dateAt } from '../../utils/core/dates/zone.ts';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../utils/core/settings/settings.ts';
import { Notifications } from './notifications.tsx';

/** Anchors in the address that ask for these settings. */
const anchors: readonly string[] = ['#portal', '#notifications'];

/** Whether everything about surveys is shown: to who has some, has named an address, or asks for it. */
export function useSurveys({ portal: { address } }: Settings, portal: PortalState | null) {
  const [asked, setAsked] = useState(() => anchors.includes(location.hash));
  const used = portal !== null && (portal.sources.length > 0 || portal.goodAt > 0);
  return { shown: asked || used || address !== defaultSettings.portal.address, show: () => setAsked(true) };
}

/** The settings for surveys and what is told of them, or the sentence that stands in their place. */
export function Surveys({ form, shown, show }: { form: SettingsForm; shown: boolean; show(): void }) {
  if (!shown) return <SurveysHidden texts={form.texts} show={show} />;
  const tomorrow = addDays(dateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone), 1);
  return (
    <>
      <PortalSettings form={form} tomorrow={tomorrow} useAddress={(typed) => takeAddress(form, typed)} />
      <Notifications form={form} />
    </>
  );
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

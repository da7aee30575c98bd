import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageHead, type PageView } from '../../components/own-page.tsx';
import { useSource } from '../../components/use-source.ts';
import { type WelcomeView, welcomeSteps } from '../../components/welcome/welcome-steps.tsx';
import { WelcomeWizard } from '../../components/welcome/welcome-wizard.tsx';
import { allSites, permissionState, requestPermission, requiredHosts, showNotifications } from '../../utils/browser/permissions.ts';
import { storedMark, storedSettings } from '../../utils/browser/stored/items.ts';
import { markColours, markShapes } from '../../utils/core/memory/mark.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';

const mailAccess = permissionState(requiredHosts());
const signinAccess = permissionState(allSites);
const notificationAccess = permissionState(showNotifications);

/** The first steps after the installation. Every choice is kept at once and can be made again in the options. */
export function WelcomePage({ settings, texts, messages }: PageView) {
  const mail = useSource(mailAccess);
  const signin = useSource(signinAccess);
  const notifications = useSource(notificationAccess);
  const mark = useSource(storedMark);
  const [visited, setVisited] = useState(false);
  const [denied, setDenied] = useState<WelcomeView['denied']>(null);
  // A browser that gave access by itself is not asked; one that gave it just now still shows the step.
  const accessWasMissing = useRef(false);
  if (mail === false) accessWasMissing.current = true;
  if (mail === null || signin === null || notifications === null) return null;
  const { newTitles, deadlines, problems } = settings.notifications;
  const refused = !newTitles && !deadlines && !problems;
  const ask = (step: WelcomeView['denied'], asking: Promise<boolean>) => void asking.then((given) => setDenied(given ? null : step));
  const steps = welcomeSteps({
    texts,
    messages,
    asksAccess: accessWasMissing.current,
    mail,
    signinAllowed: signin,
    signin: signin && settings.signin.enabled,
    notifications,
    refused,
    visited,
    denied,
    mark,
    shapes: markShapes,
    colours: markColours,
    allowAccess: () => ask('access', requestPermission(requiredHosts())),
    pick: (picked) => void storedMark.set(picked),
    allowSignin() {
      ask('signin', requestPermission(allSites));
      void storedSettings.update((old) => ({ ...old, signin: { ...old.signin, enabled: true } }));
    },
    allowNotifications() {
      ask('notifications', requestPermission(showNotifications));
      void storedSettings.update((old) => withReminders(old, true));
    },
    refuseNotifications: () => void storedSettings.update((old) => withReminders(old, false)),
    visit() {
      setVisited(true);
      void browser.tabs.create({ url: settings.portal.address });
    },
    close: () => void closeTab(),
  });
  return (
    <>
      <PageHead title={texts.welcome.title} />
      <WelcomeWizard texts={texts} steps={steps} />
    </>
  );
}

function withReminders(settings: Settings, on: boolean): Settings {
  return { ...settings, notifications: { ...settings.notifications, newTitles: on, deadlines: on, problems: on } };
}

/** A page may not close a tab that it did not open, an extension may. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

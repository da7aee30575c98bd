import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageHead, type PageView } from '../../components/own-page.tsx';
import { useSource } from '../../components/use-source.ts';
import { type WelcomeView, welcomeSteps } from '../../components/welcome/welcome-steps.tsx';
import { WelcomeWizard } from '../../components/welcome/welcome-wizard.tsx';
import { allSites, permissionState, requestPermission, requiredHosts, showNotifications } from '../../utils/browser/permissions.ts';
import { storedMark } from '../../utils/browser/stored/items.ts';
import { settingsHere } from '../../utils/browser/stored/settings-here.ts';
import { openingKey, pinningBrowser, symbolState } from '../../utils/browser/toolbar-symbol.ts';
import { markColours, markShapes } from '../../utils/core/memory/mark.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';

const mailAccess = permissionState(requiredHosts());
const signinAccess = permissionState(allSites);
/** Held in an object: that the browser does not say is an answer too. */
const symbolOnWelcome = {
  get: async () => ({ pinned: await symbolState.get() }),
  watch: (changed: (state: { readonly pinned: boolean | null }) => void) => symbolState.watch((pinned) => changed({ pinned })),
};

const notificationAccess = permissionState(showNotifications);

/** The first steps after the installation. Every choice is kept at once and can be made again in the options. */
export function WelcomePage({ settings, texts, messages }: PageView) {
  const mail = useSource(mailAccess);
  const signin = useSource(signinAccess);
  const notifications = useSource(notificationAccess);
  const mark = useSource(storedMark);
  const pinned = useSource(symbolOnWelcome);
  const shortcut = useSource(openingKey);
  const [visited, setVisited] = useState(false);
  const [denied, setDenied] = useState<WelcomeView['denied']>(null);
  // A browser that gave access by itself is not asked; one that gave it just now still shows the step.
  const accessWasMissing = useRef(false);
  if (mail === false) accessWasMissing.current = true;
  const pinWasMissing = useRef(false);
  if (pinned !== null && pinned.pinned !== true) pinWasMissing.current = true;
  if (mail === null || signin === null || notifications === null || pinned === null || shortcut === null) return null;
  const { newTitles, deadlines, problems } = settings.notifications;
  const refused = !newTitles && !deadlines && !problems;
  const ask = (step: WelcomeView['denied'], asking: Promise<boolean>) => void asking.then((given) => setDenied(given ? null : step));
  const steps = welcomeSteps({
    texts,
    messages,
    asksAccess: accessWasMissing.current,
    asksPin: pinWasMissing.current || location.hash === '#pin',
    pinned: pinned.pinned,
    browser: pinningBrowser(),
    shortcut,
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
      void settingsHere.update((old) => ({ ...old, signin: { ...old.signin, enabled: true } }));
    },
    allowNotifications() {
      ask('notifications', requestPermission(showNotifications));
      void settingsHere.update((old) => withReminders(old, true));
    },
    refuseNotifications: () => void settingsHere.update((old) => withReminders(old, false)),
    visit() {
      setVisited(true);
      void browser.tabs.create({ url: settings.portal.address });
    },
    close: () => void closeTab(),
  });
  return (
    <>
      <PageHead title={texts.welcome.title} />
      <WelcomeWizard texts={texts} steps={steps} {...(location.hash === '#pin' && { start: 'pin' })} />
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

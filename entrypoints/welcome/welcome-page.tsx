import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MarkPicker, markName } from '../../components/mark-picker.tsx';
import { PageHead, type PageView } from '../../components/own-page.tsx';
import { useSource } from '../../components/use-source.ts';
import { Ask, Done, MarkSample, WhatItDoes } from '../../components/welcome/steps.tsx';
import { type WelcomeStep, WelcomeWizard } from '../../components/welcome/welcome-wizard.tsx';
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
  const [denied, setDenied] = useState<string | null>(null);
  // A browser that gave access by itself is not asked; one that gave it just now still shows the step.
  const accessWasMissing = useRef(false);
  if (mail === false) accessWasMissing.current = true;
  if (mail === null || signin === null || notifications === null) return null;
  const words = texts.welcome;
  const { newTitles, deadlines, problems } = settings.notifications;
  const refused = !newTitles && !deadlines && !problems;
  const said = (step: string, state: string | null) => state ?? (denied === step ? texts.controls.denied : null);
  const ask = (step: string, asking: Promise<boolean>) => asking.then((given) => setDenied(given ? null : step));

  const access: WelcomeStep = {
    id: 'access',
    title: words.access.title,
    settled: mail,
    body: (
      <>
        <p>{words.access.text}</p>
        {!mail && <p class="soft">{words.access.missing}</p>}
        <Ask
          action={mail ? null : words.access.allow}
          state={said('access', mail ? words.access.allowed : null)}
          act={() => void ask('access', requestPermission(requiredHosts()))}
        />
      </>
    ),
  };
  const steps: WelcomeStep[] = [
    { id: 'what', title: words.what.title, settled: true, body: <WhatItDoes texts={texts} /> },
    ...(accessWasMissing.current ? [access] : []),
    {
      id: 'mark',
      title: words.mark.title,
      settled: mark !== null,
      body: (
        <>
          <p>{words.mark.text}</p>
          <MarkPicker texts={texts} mark={mark} shapes={markShapes} colours={markColours} pick={(picked) => void storedMark.set(picked)} />
          {mark && <MarkSample texts={texts} headline={messages.headline.suspicious} mark={mark} label={markName(texts, mark)} />}
        </>
      ),
    },
    {
      id: 'signin',
      title: words.signin.title,
      settled: signin,
      body: (
        <>
          <p>{words.signin.text}</p>
          <p>{words.signin.privacy}</p>
          <Ask
            action={signin && settings.signin.enabled ? null : words.signin.allow}
            state={said('signin', signin && settings.signin.enabled ? words.signin.allowed : null)}
            act={() => {
              void ask('signin', requestPermission(allSites));
              void storedSettings.update((old) => ({ ...old, signin: { ...old.signin, enabled: true } }));
            }}
          />
        </>
      ),
    },
    {
      id: 'notifications',
      title: words.notifications.title,
      settled: notifications || refused,
      body: (
        <>
          <p>{words.notifications.text}</p>
          <Ask
            action={notifications && !refused ? null : words.notifications.allow}
            state={said('notifications', refused ? words.notifications.refused : notifications ? words.notifications.allowed : null)}
            act={() => {
              void ask('notifications', requestPermission(showNotifications));
              void storedSettings.update((old) => withReminders(old, true));
            }}
          >
            {!refused && (
              <button type="button" onClick={() => void storedSettings.update((old) => withReminders(old, false))}>
                {words.notifications.refuse}
              </button>
            )}
          </Ask>
        </>
      ),
    },
    {
      id: 'portal',
      title: words.portal.title,
      settled: visited,
      body: (
        <>
          <p>{words.portal.text}</p>
          <Ask
            action={words.portal.visit}
            state={visited ? words.portal.visited : null}
            act={() => {
              setVisited(true);
              void browser.tabs.create({ url: settings.portal.address });
            }}
          />
        </>
      ),
    },
    {
      id: 'done',
      title: words.done.title,
      settled: true,
      body: (
        <Done
          texts={texts}
          lines={[
            { on: mail, text: mail ? words.done.state.mailOn : words.done.state.mailOff },
            { on: mark !== null, text: mark ? words.done.state.markOn : words.done.state.markOff },
            {
              on: signin && settings.signin.enabled,
              text: signin && settings.signin.enabled ? words.done.state.signinOn : words.done.state.signinOff,
            },
            { on: notifications && !refused, text: notifications && !refused ? words.done.state.notesOn : words.done.state.notesOff },
          ]}
          close={() => void closeTab()}
        />
      ),
    },
  ];
  return (
    <>
      <PageHead title={words.title} />
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

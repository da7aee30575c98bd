import type { PersonalMark } from '../../utils/core/memory/mark.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages, PinBrowser } from '../../utils/i18n/pages/messages.ts';
import { MarkPicker, markName } from '../mark-picker.tsx';
import { PinDrawing } from './pin-drawing.tsx';
import { Done, MarkSample, PermissionStep, WhatItDoes } from './steps.tsx';
import type { WelcomeStep } from './welcome-wizard.tsx';

/** Everything the first steps are drawn from, and what happens when the user acts. */
export interface WelcomeView {
  readonly texts: PageMessages;
  readonly messages: Messages;
  /** Whether access to the mail pages has to be asked for here. */
  readonly asksAccess: boolean;
  /** Whether pinning is to be shown here: it was missing, or the browser does not say. */
  readonly asksPin: boolean;
  /** Whether the symbol is pinned; `null` where the browser does not say. */
  readonly pinned: boolean | null;
  readonly browser: PinBrowser;
  /** The key that opens the window without the symbol; `''` = none. */
  readonly shortcut: string;
  /** What the browser allows. */
  readonly mail: boolean;
  readonly signinAllowed: boolean;
  readonly notifications: boolean;
  /** The check of sign-in pages is allowed and switched on. */
  readonly signin: boolean;
  /** The user wants no notifications. */
  readonly refused: boolean;
  /** The portal was opened from here. */
  readonly visited: boolean;
  /** The step whose question the browser answered with no. */
  readonly denied: 'access' | 'signin' | 'notifications' | null;
  readonly mark: PersonalMark | null;
  readonly shapes: readonly PersonalMark['shape'][];
  readonly colours: readonly PersonalMark['colour'][];
  allowAccess(): void;
  pick(mark: PersonalMark): void;
  allowSignin(): void;
  allowNotifications(): void;
  refuseNotifications(): void;
  visit(): void;
  close(): void;
}

/** The steps of the welcome as they stand now, from what it does to how everything stands at the end. */
export function welcomeSteps(view: WelcomeView): readonly WelcomeStep[] {
  const { texts } = view;
  const words = texts.welcome;
  return [
    { id: 'what', title: words.what.title, settled: true, body: <WhatItDoes texts={texts} /> },
    ...(view.asksAccess ? [accessStep(view)] : []),
    ...(view.asksPin ? [pinStep(view)] : []),
    markStep(view),
    signinStep(view),
    notificationStep(view),
    portalStep(view),
    { id: 'done', title: words.done.title, settled: true, body: <Done texts={texts} lines={summary(view)} close={() => view.close()} /> },
  ];
}

function accessStep(view: WelcomeView): WelcomeStep {
  const { texts, mail } = view;
  const words = texts.welcome;
  return {
    id: 'access',
    title: words.access.title,
    settled: mail,
    body: (
      <>
        <p>{words.access.text}</p>
        {!mail && <p class="soft">{words.access.missing}</p>}
        <PermissionStep
          action={mail ? null : words.access.allow}
          good={mail}
          state={outcomeOf(view, 'access', mail ? words.access.allowed : null)}
          act={() => view.allowAccess()}
        />
      </>
    ),
  };
}

function pinStep({ texts, pinned, browser, shortcut }: WelcomeView): WelcomeStep {
  const words = texts.welcome.pin;
  return {
    id: 'pin',
    title: words.title,
    settled: pinned !== false,
    body: (
      <>
        <p>{words.text}</p>
        <div class="pin">
          <PinDrawing browser={browser} />
          <ol>
            {words.steps[browser].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
        <p class="state good" role="status">
          {pinned === true ? words.done : ''}
        </p>
        {shortcut !== '' && <p class="soft">{format(words.key, { key: shortcut })}</p>}
      </>
    ),
  };
}

function markStep(view: WelcomeView): WelcomeStep {
  const { texts, mark } = view;
  const words = texts.welcome;
  return {
    id: 'mark',
    title: words.mark.title,
    settled: mark !== null,
    body: (
      <>
        <p>{words.mark.text}</p>
        <MarkPicker texts={texts} mark={mark} shapes={view.shapes} colours={view.colours} pick={(picked) => view.pick(picked)} />
        {mark && <MarkSample texts={texts} headline={view.messages.headline.suspicious} mark={mark} label={markName(texts, mark)} />}
      </>
    ),
  };
}

function signinStep(view: WelcomeView): WelcomeStep {
  const { texts, signin } = view;
  const words = texts.welcome;
  return {
    id: 'signin',
    title: words.signin.title,
    settled: view.signinAllowed,
    body: (
      <>
        <p>{words.signin.text}</p>
        <p>{words.signin.privacy}</p>
        <PermissionStep
          action={signin ? null : words.signin.allow}
          good={signin}
          state={outcomeOf(view, 'signin', signin ? words.signin.allowed : null)}
          act={() => view.allowSignin()}
        />
      </>
    ),
  };
}

function notificationStep(view: WelcomeView): WelcomeStep {
  const { texts, notifications, refused } = view;
  const words = texts.welcome;
  return {
    id: 'notifications',
    title: words.notifications.title,
    settled: notifications || refused,
    body: (
      <>
        <p>{words.notifications.text}</p>
        <PermissionStep
          action={notifications && !refused ? null : words.notifications.allow}
          good={notifications && !refused}
          state={outcomeOf(
            view,
            'notifications',
            refused ? words.notifications.refused : notifications ? words.notifications.allowed : null,
          )}
          act={() => view.allowNotifications()}
        >
          {!refused && (
            <button type="button" onClick={() => view.refuseNotifications()}>
              {words.notifications.refuse}
            </button>
          )}
        </PermissionStep>
      </>
    ),
  };
}

function portalStep(view: WelcomeView): WelcomeStep {
  const { texts, visited } = view;
  const words = texts.welcome;
  return {
    id: 'portal',
    title: words.portal.title,
    settled: visited,
    body: (
      <>
        <p>{words.portal.text}</p>
        <PermissionStep action={words.portal.visit} good={visited} state={visited ? words.portal.visited : null} act={() => view.visit()} />
      </>
    ),
  };
}

/** What came of a step: its state in words, else that the browser said no. */
function outcomeOf({ texts, denied }: WelcomeView, step: WelcomeView['denied'], state: string | null): string | null {
  return state ?? (denied === step ? texts.controls.denied : null);
}

function summary({ texts, mail, pinned, mark, signin, notifications, refused }: WelcomeView) {
  const { state } = texts.welcome.done;
  const reminds = notifications && !refused;
  return [
    { on: mail, text: mail ? state.mailOn : state.mailOff },
    { on: mark !== null, text: mark ? state.markOn : state.markOff },
    { on: signin, text: signin ? state.signinOn : state.signinOff },
    ...(pinned === null ? [] : [{ on: pinned, text: pinned ? state.pinOn : state.pinOff }]),
    { on: reminds, text: reminds ? state.notesOn : state.notesOff },
  ];
}

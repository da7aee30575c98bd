import markPickerCss from '../../../components/mark-picker.css?inline';
import { PageHead } from '../../../components/own-page.tsx';
import welcomeCss from '../../../components/welcome/welcome.css?inline';
import { type WelcomeView, welcomeSteps } from '../../../components/welcome/welcome-steps.tsx';
import { WelcomeWizard } from '../../../components/welcome/welcome-wizard.tsx';
import { markColours, markShapes } from '../../../utils/core/memory/mark.ts';
import { nothing } from '../samples/nothing.ts';
import type { GalleryState } from '../state.ts';

type Standing = Pick<
  WelcomeView,
  | 'asksAccess'
  | 'asksPin'
  | 'pinned'
  | 'browser'
  | 'shortcut'
  | 'mail'
  | 'signinAllowed'
  | 'signin'
  | 'notifications'
  | 'refused'
  | 'visited'
  | 'denied'
  | 'mark'
>;

const fresh: Standing = {
  asksAccess: true,
  asksPin: true,
  pinned: false,
  browser: 'chrome',
  shortcut: 'Alt+Shift+P',
  mail: false,
  signinAllowed: false,
  signin: false,
  notifications: false,
  refused: false,
  visited: false,
  denied: null,
  mark: null,
};
const settled: Standing = {
  ...fresh,
  pinned: true,
  mail: true,
  signinAllowed: true,
  signin: true,
  notifications: true,
  visited: true,
  mark: { shape: 'wave', colour: 'violet' },
};

const actions = {
  allowAccess: nothing,
  pick: nothing,
  allowSignin: nothing,
  allowNotifications: nothing,
  refuseNotifications: nothing,
  visit: nothing,
  close: nothing,
};

function step(id: string, start: string, standing: Standing): GalleryState {
  return {
    id: `welcome/${id}`,
    place: 'page',
    styles: [markPickerCss, welcomeCss],
    draw: ({ texts, messages }) => (
      <>
        <PageHead title={texts.welcome.title} />
        <WelcomeWizard
          texts={texts}
          steps={welcomeSteps({ texts, messages, shapes: markShapes, colours: markColours, ...standing, ...actions })}
          start={start}
        />
      </>
    ),
  };
}

/** The first steps, before and after the user decided. */
export const welcomeStates: readonly GalleryState[] = [
  step('what', 'what', fresh),
  step('access', 'access', fresh),
  step('access-given', 'access', settled),
  step('pin', 'pin', fresh),
  step('pin-edge', 'pin', { ...fresh, browser: 'edge', pinned: null, shortcut: '' }),
  step('pin-firefox', 'pin', { ...fresh, browser: 'firefox' }),
  step('pinned', 'pin', settled),
  step('mark', 'mark', fresh),
  step('mark-chosen', 'mark', settled),
  step('signin', 'signin', fresh),
  step('signin-denied', 'signin', { ...fresh, denied: 'signin' }),
  step('signin-given', 'signin', settled),
  step('notifications', 'notifications', fresh),
  step('notifications-refused', 'notifications', { ...settled, refused: true }),
  step('portal', 'portal', fresh),
  step('portal-visited', 'portal', settled),
  step('done', 'done', settled),
  step('done-all-off', 'done', fresh),
];

import { SigninNotice } from '../../../components/signin-notice.tsx';
import warningCss from '../../../components/warning/warning.css?inline';
import { NoWarning, WarningView } from '../../../components/warning/warning-view.tsx';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { signinNoticeWords } from '../../../utils/i18n/signin-notice-words.ts';
import { nothing } from '../samples/nothing.ts';
import { places, pageVerdicts as verdicts } from '../samples/verdicts.ts';
import type { GalleryState } from '../state.ts';

function notice(
  id: string,
  more: { readonly asking?: boolean; readonly trusted?: boolean; readonly unfolded?: boolean; readonly place?: keyof typeof places } = {},
): GalleryState {
  const { asking = false, trusted = false, unfolded = false, place = 'plain' } = more;
  return {
    id: `signin-notice/${id}`,
    place: 'shadow',
    unfolded,
    draw: ({ messages }) => (
      <SigninNotice
        words={signinNoticeWords(messages, { verdict: verdicts.suspicious, place: places[place] })}
        mark={{ shape: 'leaf', colour: 'blue' }}
        asking={asking}
        trusted={trusted}
        onAnswer={nothing}
        onTrust={nothing}
      />
    ),
  };
}

function warning(id: string, place: keyof typeof places, verdict: Verdict, unfolded = false): GalleryState {
  return {
    id: `warning/${id}`,
    place: 'page',
    styles: [warningCss],
    unfolded,
    draw: ({ messages }) => (
      <WarningView
        messages={messages}
        place={places[place]}
        verdict={verdict}
        mark={{ shape: 'leaf', colour: 'blue' }}
        onLeave={nothing}
        onContinue={nothing}
      />
    ),
  };
}

/** The notice in a suspicious page, and the page that takes the place of a fake one. */
export const signinStates: readonly GalleryState[] = [
  notice('suspicious'),
  notice('unfolded', { unfolded: true }),
  notice('question', { asking: true }),
  notice('trusted', { trusted: true }),
  notice('long-host', { place: 'long' }),
  warning('plain', 'plain', verdicts.fake),
  warning('disguised', 'disguised', verdicts.fake),
  warning('long-host', 'long', verdicts.fake),
  warning('every-reason', 'plain', verdicts.everyReason, true),
  { id: 'warning/nothing', place: 'page', styles: [warningCss], draw: ({ messages }) => <NoWarning messages={messages} /> },
];

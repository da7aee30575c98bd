import { CouldNotCheck } from '../../../components/could-not-check.tsx';
import { LinkGuard } from '../../../components/link-guard.tsx';
import { VerdictBanner, type VerdictBannerProps } from '../../../components/verdict-banner.tsx';
import type { PersonalMark } from '../../../utils/core/memory/mark.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { nothing } from '../samples/nothing.ts';
import { mailVerdicts as verdicts } from '../samples/verdicts.ts';
import type { GalleryState } from '../state.ts';

/** What a banner of a service offers beside the verdict. */
type Offers = Pick<VerdictBannerProps, 'service' | 'onCheckAgain' | 'onSave' | 'saved'>;

interface More extends Offers {
  readonly unfolded?: boolean;
  readonly trusted?: boolean;
  readonly guardedHost?: string;
  readonly mark?: PersonalMark | null;
}

function banner(id: string, verdict: Verdict, more: More = {}): GalleryState {
  const { unfolded = false, trusted = false, guardedHost = null, mark = { shape: 'leaf', colour: 'blue' }, ...offers } = more;
  return {
    id: `banner/${id}`,
    place: 'shadow',
    unfolded,
    draw: ({ messages }) => (
      <VerdictBanner
        verdict={verdict}
        messages={messages}
        mark={mark}
        announce={false}
        trusted={trusted}
        guardedHost={guardedHost}
        onTrust={nothing}
        onGuardAnswer={nothing}
        onHelp={nothing}
        {...offers}
      />
    ),
  };
}

/** The banner above a mail, and the question before a link of it opens. */
export const bannerStates: readonly GalleryState[] = [
  banner('fake', verdicts.fake),
  banner('fake-unfolded', verdicts.fake, { unfolded: true }),
  banner('every-reason', verdicts.everyReason, { unfolded: true }),
  banner('forged-mark', verdicts.forgedMark),
  banner('no-mark', verdicts.fake, { mark: null }),
  banner('long-evidence', verdicts.longEvidence),
  banner('cut', verdicts.cut, { unfolded: true }),
  banner('suspicious', verdicts.suspicious, { mark: { shape: 'star', colour: 'violet' } }),
  banner('suspicious-unfolded', verdicts.suspicious, { unfolded: true }),
  banner('unclear', verdicts.unclear, { mark: { shape: 'moon', colour: 'teal' } }),
  banner('unclear-unfolded', verdicts.unclear, { unfolded: true }),
  banner('unclear-way-out', verdicts.unclear, {
    unfolded: true,
    service: { headers: 'GMX: „Mehr“ → „Mehr Informationen“. (2026)', attach: '' },
    onCheckAgain: nothing,
  }),
  banner('saved', verdicts.suspicious, {
    unfolded: true,
    service: { headers: '', attach: 'Gmail: „⋮“ → „Als Anhang weiterleiten“. (2026)' },
    onSave: nothing,
    saved: true,
  }),
  banner('not-saved', verdicts.suspicious, { unfolded: true, onSave: nothing, saved: false }),
  banner('clear', verdicts.clear, { mark: { shape: 'boat', colour: 'brown' } }),
  banner('clear-unfolded', verdicts.clear, { unfolded: true }),
  banner('trusted', verdicts.fake, { trusted: true, mark: { shape: 'key', colour: 'pink' } }),
  banner('trusted-unfolded', verdicts.fake, { trusted: true, unfolded: true }),
  banner('link-question', verdicts.fake, { guardedHost: 'preview-bonus.example', mark: { shape: 'wave', colour: 'green' } }),
  { id: 'banner/could-not-check', place: 'shadow', draw: ({ messages }) => <CouldNotCheck messages={messages} why="couldNotCheck" /> },
  { id: 'banner/could-not-read', place: 'shadow', draw: ({ messages }) => <CouldNotCheck messages={messages} why="couldNotRead" /> },
  {
    id: 'banner/link-question-in-frame',
    place: 'shadow',
    root: { class: 'banner', level: 'fake' },
    draw: ({ messages }) => <LinkGuard host="preview-bonus.example" messages={messages} onAnswer={nothing} />,
  },
];

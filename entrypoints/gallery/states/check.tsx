import checkCss from '../../../components/check/check.css?inline';
import { CheckView } from '../../../components/check/check-view.tsx';
import type { CheckedFile } from '../../../components/check/verdict-card.tsx';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { nothing } from '../samples/nothing.ts';
import { mailVerdicts } from '../samples/verdicts.ts';
import type { GalleryState } from '../state.ts';

function card(
  id: string,
  verdict: Verdict,
  subject = 'Exklusive Einladung',
  sender = 'Amazon Preview <team@stayfriends.example>',
): CheckedFile {
  return { id, file: `${id}.eml`, kind: 'verdict', subject, sender, verdict };
}

const verdicts: readonly CheckedFile[] = [
  card('fake', mailVerdicts.fake),
  card('suspicious', mailVerdicts.suspicious, '', ''),
  card('unclear', mailVerdicts.unclear, 'Ihre Umfrage', 'Amazon <no-reply@amazon.de>'),
  card('clear', mailVerdicts.clear, 'Ihre Bestellung', 'Amazon <no-reply@amazon.de>'),
  card('none', mailVerdicts.none, 'New books', 'Harbour Library <news@library.example>'),
  card('long', mailVerdicts.longEvidence, 'Einladung'.repeat(20), `${'a'.repeat(64)}@${'b'.repeat(60)}.example`),
  card('cut', mailVerdicts.cut),
];

const problems = (['empty', 'not-a-mail', 'too-large', 'cannot-open', 'outlook'] as const).map(
  (problem): CheckedFile => ({ id: problem, file: problem === 'outlook' ? 'mail.msg' : `${problem}.eml`, kind: 'problem', problem }),
);

function check(id: string, results: readonly CheckedFile[], done: number, total: number): GalleryState {
  return {
    id: `check/${id}`,
    place: 'page',
    styles: [checkCss],
    draw: ({ texts, messages }) => (
      <CheckView {...{ texts, messages, results, done, total }} megabytes={25} take={nothing} clear={nothing} />
    ),
  };
}

/** The page for saved mails: nothing yet, at work, every result, every problem. */
export const checkStates: readonly GalleryState[] = [
  check('empty', [], 0, 0),
  check('working', verdicts.slice(2, 3), 1, 12),
  check('results', verdicts, 7, 7),
  check('problems', problems, 5, 5),
];

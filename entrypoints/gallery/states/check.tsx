import type { WaitingMail } from '../../../components/check/again-panel.tsx';
import checkCss from '../../../components/check/check.css?inline';
import { CheckView, type CheckViewProps } from '../../../components/check/check-view.tsx';
import type { Checked, CheckedGroup, CheckedMail } from '../../../components/check/checked.ts';
import type { LinkReport } from '../../../utils/core/asked/asked-verdict.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { nothing } from '../samples/nothing.ts';
import { mailVerdicts } from '../samples/verdicts.ts';
import type { GalleryState } from '../state.ts';

function card(
  id: string,
  verdict: Verdict,
  subject = 'Exklusive Einladung',
  sender = 'Amazon Preview <team@stayfriends.example>',
): CheckedMail {
  return { id, file: `${id}.eml`, kind: 'verdict', subject, sender, verdict };
}

const verdicts: readonly CheckedMail[] = [
  card('fake', mailVerdicts.fake),
  card('suspicious', mailVerdicts.suspicious, '', ''),
  card('unclear', mailVerdicts.unclear, 'Ihre Umfrage', 'Amazon <no-reply@amazon.de>'),
  card('clear', mailVerdicts.clear, 'Ihre Bestellung', 'Amazon <no-reply@amazon.de>'),
  card('none', mailVerdicts.none, 'New books', 'Harbour Library <news@library.example>'),
  card('long', mailVerdicts.longEvidence, 'Einladung'.repeat(20), `${'a'.repeat(64)}@${'b'.repeat(60)}.example`),
  card('cut', mailVerdicts.cut),
];

const problems = (['empty', 'not-a-mail', 'too-large', 'cannot-open', 'packed-twice', 'too-many'] as const).map(
  (problem): Checked => ({ id: problem, file: `${problem}.eml`, kind: 'problem', problem }),
);

const group: CheckedGroup = {
  id: 'group',
  file: 'Posteingang.mbox',
  kind: 'group',
  count: 12,
  mails: [...verdicts, { id: 'damaged', file: 'Mail 8', kind: 'problem', problem: 'cannot-open' }],
};

const lookAlike: LinkReport = {
  level: 'fake',
  finding: 'look-alike',
  host: 'www.аmazon-konto.example',
  ascii: 'www.xn--mazon-konto-0ij.example',
  domain: 'аmazon-konto.example',
  playsOn: { seen: 'amazon-konto', brand: 'Amazon' },
  through: ['www.google.com'],
};
const elsewhere: LinkReport = {
  ...lookAlike,
  level: 'none',
  finding: 'foreign',
  host: 'www.harbour.example',
  ascii: null,
  domain: 'harbour.example',
  playsOn: null,
  through: [],
};
const hidden: LinkReport = { ...elsewhere, level: 'unclear', finding: 'hidden', host: 'short.example', domain: 'short.example' };

const asked: readonly Checked[] = [
  {
    id: 'link',
    file: 'Link',
    kind: 'asked',
    asked: `https://www.google.com/url?q=${'konto'.repeat(40)}`,
    result: { kind: 'link', level: 'fake', link: lookAlike },
  },
  { id: 'hidden', file: 'Link', kind: 'asked', asked: 'https://short.example/x', result: { kind: 'link', level: 'unclear', link: hidden } },
  {
    id: 'sender',
    file: 'Sender',
    kind: 'asked',
    asked: 'Amazon <konto@kunden.example>',
    result: {
      kind: 'sender',
      level: 'fake',
      address: 'konto@kunden.example',
      reasons: [{ id: 'sender-name', points: 0, evidence: { name: 'Amazon', host: 'kunden.example' } }],
    },
  },
  {
    id: 'own',
    file: 'Sender',
    kind: 'asked',
    asked: 'konto@amazon.de',
    result: { kind: 'sender', level: 'unclear', address: 'konto@amazon.de', reasons: [] },
  },
  {
    id: 'message',
    file: 'SMS',
    kind: 'asked',
    asked: 'Amazon: Ihr Konto wurde gesperrt. Jetzt bestätigen: www.аmazon-konto.example/a',
    result: { kind: 'message', level: 'fake', verdict: mailVerdicts.fake, links: [lookAlike, hidden, elsewhere] },
  },
];

const waiting: WaitingMail = {
  subject: 'Ihre Umfrage',
  sender: 'Amazon <no-reply@amazon.de>',
  steps: 'GMX: „Mehr“ → „Mehr Informationen“. (2026)',
};

function check(id: string, more: Partial<CheckViewProps>, unfolded = false): GalleryState {
  return {
    id: `check/${id}`,
    place: 'page',
    styles: [checkCss],
    unfolded,
    draw: ({ texts, messages }) => (
      <CheckView
        {...{ texts, messages, results: [], progress: { done: 0, total: 0, stopped: false }, waiting: null, problem: null, asked: null }}
        {...{ megabytes: 25, take: nothing, stop: nothing, clear: nothing, paste: nothing, again: nothing, leave: nothing }}
        {...more}
      />
    ),
  };
}

/** The page that checks what a person brings: nothing yet, at work, every result, every problem, a mail that waits for its header lines. */
export const checkStates: readonly GalleryState[] = [
  check('empty', {}),
  check('working', { results: verdicts.slice(2, 3), progress: { done: 1, total: 12, stopped: false } }),
  check('stopped', { results: verdicts.slice(2, 3), progress: { done: 1, total: 12, stopped: true } }),
  check('results', { results: verdicts, progress: { done: 7, total: 7, stopped: false } }),
  check('problems', { results: problems, progress: { done: 6, total: 6, stopped: false } }),
  check('mailbox', { results: [group], progress: { done: 8, total: 12, stopped: false } }),
  check('asked', { results: asked, problem: 'Im Feld steht noch nichts.' }),
  check('again', { waiting, problem: 'Das sind keine Kopfzeilen.' }),
];

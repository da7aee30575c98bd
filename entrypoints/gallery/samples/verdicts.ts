import { isReason } from '../../../utils/core/mail/decide.ts';
import { mailRules } from '../../../utils/core/mail/rules/registry.ts';
import { mailWeights } from '../../../utils/core/mail/weights.ts';
import { signinRules } from '../../../utils/core/signin/rules/registry.ts';
import type { Advice, Evidence, Level, Reason, Verdict } from '../../../utils/core/verdict/verdict.ts';

// Constructed: no such mail or page is known.

const mailAdvice: readonly Advice[] = ['follow-no-link', 'message-center', 'forward-to-amazon', 'report-form', 'consumer-advice-de'];

function verdict(level: Level, reasons: readonly Reason[], advice: readonly Advice[] = mailAdvice): Verdict {
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { level, score, reasons, advice, marketplace: 'amazon.de', failedRules: [], cut: [] };
}

/** A value for every name that evidence has anywhere. */
const everything: Evidence = {
  address: 'antwort@mail.example',
  field: 'Passwort',
  file: 'Einladung.pdf',
  host: 'preview-bonus.example',
  name: 'Amazon Preview',
  number: '+49 30 0000000',
  shown: 'amazon.de',
  text: 'Jetzt teilnehmen',
  title: 'Der Hafen',
  word: 'Аmazоn',
};

const invitation: readonly Reason[] = [
  { id: 'sender-name', points: 60, evidence: { name: 'Amazon Preview', host: 'stayfriends.example' } },
  { id: 'link-foreign', points: 40, evidence: { text: 'Jetzt teilnehmen', host: 'preview-bonus.example' } },
  { id: 'preview-cost', points: 35, evidence: { text: 'einmalig 4,95 €' } },
  { id: 'reward-bait', points: 20, evidence: { text: 'Gutschein über 500 €' } },
  { id: 'urgency', points: 15, evidence: { text: 'nur noch heute' } },
  { id: 'sender-proven', points: 0, evidence: { host: 'stayfriends.example' } },
];

/** Verdicts on mails, by what they show. */
export const mailVerdicts = {
  fake: verdict('fake', invitation),
  suspicious: verdict('suspicious', invitation.slice(3, 5)),
  unclear: verdict('unclear', [], ['message-center', 'forward-to-amazon']),
  clear: verdict('clear', [{ id: 'sender-proven', points: -20, evidence: { host: 'amazon.de' } }], []),
  none: verdict('none', [], []),
  forgedMark: verdict('fake', [{ id: 'imitates-banner', points: 70, evidence: {} }, ...invitation]),
  everyReason: verdict(
    'fake',
    mailRules.filter(({ id }) => isReason(mailWeights[id])).map(({ id }) => ({ id, points: 30, evidence: everything })),
  ),
  cut: { ...verdict('fake', invitation.slice(0, 2)), cut: ['text', 'links'] },
  /** As long and as unbreakable as senders can make it. */
  longEvidence: verdict('fake', [
    { id: 'sender-name', points: 60, evidence: { name: `A${'ma'.repeat(58)}zon`, host: `${'preview-'.repeat(12)}bonus.example` } },
    {
      id: 'link-shown-differs',
      points: 40,
      evidence: { shown: `https://${'amazon'.repeat(18)}.example`, host: `${'x'.repeat(63)}.example` },
    },
  ]),
} as const satisfies Record<string, Verdict>;

const signin: readonly Reason[] = [
  { id: 'page-title', points: 65, evidence: { text: 'Amazon Anmelden' } },
  { id: 'asks-password', points: 50, evidence: { field: 'Passwort', host: 'аmazon-konto.example' } },
  { id: 'host-look-alike', points: 45, evidence: { host: 'аmazon-konto.example' } },
  { id: 'page-threat', points: 15, evidence: { text: 'Ihr Konto wurde gesperrt' } },
  { id: 'own-name', points: -20, evidence: { text: 'Keybox' } },
];

const signinAdvice: readonly Advice[] = ['typed-too-late', 'report-form', 'consumer-advice-de'];

/** Verdicts on pages that ask for a password. */
export const pageVerdicts = {
  fake: verdict('fake', signin, signinAdvice),
  suspicious: verdict('suspicious', signin.slice(1, 3), signinAdvice),
  clear: verdict('clear', [{ id: 'page-genuine', points: 0, evidence: { host: 'www.amazon.de' } }], []),
  everyReason: verdict(
    'fake',
    signinRules.map(({ id }) => ({ id, points: 1, evidence: everything })),
    signinAdvice,
  ),
} as const satisfies Record<string, Verdict>;

/** Where such pages stand, as the product shows it. */
export const places = {
  plain: { host: 'konto.amazon-hilfe.example', unicode: 'konto.amazon-hilfe.example', domain: 'amazon-hilfe.example' },
  disguised: { host: 'www.xn--mazon-konto-0ij.example', unicode: 'www.аmazon-konto.example', domain: 'аmazon-konto.example' },
  long: {
    host: `amazon.de.${'anmeldung-'.repeat(14)}sitzung.example`,
    unicode: `amazon.de.${'anmeldung-'.repeat(14)}sitzung.example`,
    domain: `${'anmeldung-'.repeat(14)}sitzung.example`,
  },
} as const;

import type { MailContext } from '../../../utils/core/mail/context.ts';
import { claimOf, decideMail, weighReasons } from '../../../utils/core/mail/decide.ts';
import { mailFacts } from '../../../utils/core/mail/facts/facts.ts';
import type { MailFacts } from '../../../utils/core/mail/facts/mail-facts.ts';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import type { MailMessage } from '../../../utils/core/mail/message.ts';
import { mailRules } from '../../../utils/core/mail/rules/registry.ts';
import { type MailWeightTable, mailWeights } from '../../../utils/core/mail/weights.ts';
import { askAll, type Found } from '../../../utils/core/verdict/finding.ts';
import { toEml } from '../../fixtures/preview/constructed-mail.ts';
import { previewFakes } from '../../fixtures/preview/fakes.ts';
import { previewGenuineLooking } from '../../fixtures/preview/genuine-looking.ts';
import type { WeightCase, WeightFamily } from '../../tools/weights/family.ts';
import { exampleMessage } from './example-mail.ts';
import { formMails } from './form-mails.ts';
import { mailRuleFiles } from './rule-examples.ts';

/** What the rules found in one mail, with the facts that the level asks for. */
interface AskedMail {
  readonly facts: MailFacts;
  readonly found: readonly Found[];
}

function asked(name: string, message: MailMessage, context: MailContext = {}): WeightCase<AskedMail> {
  const facts = mailFacts(message, context);
  return { name, input: { facts, found: askAll(mailRules, facts).found } };
}

const examples = mailRuleFiles.flatMap(({ name, examples: all }) =>
  all.map((example) => asked(`${name}: ${example.note}`, exampleMessage(example))),
);

const forms = formMails.map((mail) => asked(`form: ${mail.note}`, exampleMessage({ ...mail, fires: [] })));

const constructed = await Promise.all(
  [...previewFakes, ...previewGenuineLooking].map(async (mail) => {
    const outcome = await readEml(toEml(mail));
    if (outcome.kind !== 'mail') throw new Error(`${mail.id} is no mail: ${outcome.kind}`);
    return asked(mail.id, outcome.message);
  }),
);

const bait = exampleMessage({
  note: '',
  from: 'Amazon <service@mail-kunden.example>',
  html: '<p>Ihr Konto wurde gesperrt.</p><a href="https://klick.example/">Weiter</a>',
  fires: [],
});
const invitation = exampleMessage({
  note: '',
  from: 'Amazon Preview <no-reply@amazonpreview.com>',
  subject: 'Neuer Titel: Mondlicht',
  html: '<a href="https://www.amazonpreview.com/c/a/x">Zur Umfrage</a>',
  fires: [],
});
/** What only the surroundings know. */
const surroundings = [
  asked('a trusted sender', bait, { trustedSenders: new Set(['service@mail-kunden.example']) }),
  asked('a first contact', bait, { firstContact: true }),
  asked('the spam folder', { ...bait, folder: 'spam' }),
  asked('a title that the portal lists', invitation, { knownTitles: ['Mondlicht'] }),
];

/** The table of mails with every example of a rule, every constructed mail, and what a context adds. */
export const mailFamily: WeightFamily<AskedMail, MailWeightTable> = {
  name: 'mail',
  weights: mailWeights,
  cases: [...examples, ...forms, ...surroundings, ...constructed],
  judge({ facts, found }, weights) {
    const claim = claimOf(found, weights);
    const { level } = decideMail(found, facts, weights);
    const reasons = weighReasons(found, claim, weights).map(({ id, points }) => `${id} ${points}`);
    return `claim ${claim.points}, ${Math.round(claim.sure * 100)} % sure, ${level}: ${reasons.join(', ')}`;
  },
};

import { findBrand } from '../../text/brand.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { isStrongBrand } from '../facts/sender.ts';
import { linkEvidence } from './link-evidence.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The mail speaks of Amazon Preview, and neither its sender nor the link is Amazon's or the portal's.
 * The portal is reported to be amazonpreview.com, surveys also run at Amazon's exact survey host (facts, section 1).
 */
export const previewElsewhere = defineMailRule({
  id: 'preview-elsewhere',
  check(facts) {
    if (!isAboutProgramme(facts)) return null;
    if (facts.sender.owner === 'amazon' || facts.sender.owner === 'panel') return { suspicion: null, evidence: {} };
    const link = facts.foreignLinks()[0];
    const claim = addressesReader(facts) ? 'plain' : null;
    return link ? { claim, evidence: linkEvidence(link) } : { claim, suspicion: 'weak', evidence: { host: facts.sender.shownDomain } };
  },
});

/** The name alone: Amazon or Prime and one more word. */
const bareName = /^(?:amazon|prime)[ -]?\S+$/;

/** Wants something of the reader as a member or candidate; who merely tells of the programme does not speak for it. */
function addressesReader(facts: MailFacts): boolean {
  if (facts.voice().length > 0) return true;
  if (facts.first('your-amazon', 'apply', 'share', 'reward', 'fee', 'membership', 'credentials', 'payment-data') !== null) return true;
  return (facts.concepts()['preview-programme'] ?? []).some(({ text }) => !bareName.test(text));
}

/** The programme by its name, or in words that hold one of Amazon's names; "a preview" and "before everybody else" are anybody's. */
function isAboutProgramme(facts: MailFacts): boolean {
  if (facts.allBrands().some(({ brand }) => brand === 'amazon-preview')) return true;
  const hits = facts.concepts()['preview-programme'] ?? [];
  if (hits.some(({ text }) => findBrand(text).length > 0 || text.includes('prime'))) return true;
  return hits.length > 1 && facts.allBrands().some(isStrongBrand) && !facts.writesAsItself();
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'an invitation that leads elsewhere',
    from: 'Amazon Preview <team@mail-kunden.example>',
    subject: 'Einladung zu Amazon Preview',
    html: '<a href="https://klick.example/a">Weiter</a>',
    fires: ['sender-name', 'preview-elsewhere', 'link-foreign'],
  },
  {
    note: "from the portal's host",
    from: 'Amazon Preview <no-reply@amazonpreview.com>',
    subject: 'Einladung zu Amazon Preview',
    html: '<a href="https://www.amazonpreview.com/c/a/xyz">Zur Umfrage</a>',
    fires: [],
  },
];

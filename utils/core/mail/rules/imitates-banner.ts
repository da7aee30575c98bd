import { mailWords } from '../../data/languages/registry/mail.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** What only the product's own banner says, folded: its name beside an assessment. A mail that draws a banner wants to be believed. */
const assessments = mailWords.flatMap(({ bannerAssessments }) => bannerAssessments ?? []);
const near = 200;

/** The mail imitates this product's banner. Real banners stand outside the mail and carry the reader's personal mark. */
export const imitatesBanner = defineMailRule({
  id: 'imitates-banner',
  check(facts) {
    const text = facts.text();
    const at = text.indexOf('preview guard');
    if (at < 0) return null;
    const around = text.slice(Math.max(0, at - near), at + near);
    return assessments.some((words) => around.includes(words)) ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a drawn all-clear',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<div>Preview Guard: Diese Mail wurde geprüft und ist echt.</div>',
    fires: ['imitates-banner', 'sender-name'],
  },
  {
    note: 'a word in passing',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Our preview guards the secret.</p>',
    fires: ['sender-name'],
  },
];

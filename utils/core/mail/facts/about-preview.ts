import type { MailFacts } from './mail-facts.ts';

/**
 * Whether a mail has to do with the Preview programme: it names it or speaks its words, or it comes from or leads to the programme's own hosts
 * or the survey host. For the setting that leaves other mail in Amazon's name alone; a mail that says nothing itself, in a picture or a file
 * only, may speak of anything and counts.
 */
export function isAboutPreview(facts: MailFacts): boolean {
  return (
    facts.has('preview-programme') ||
    facts.allBrands().some(({ brand }) => brand === 'amazon-preview') ||
    facts.sender.owner === 'panel' ||
    facts.links().some(({ owner }) => owner === 'panel' || owner === 'survey') ||
    facts.text().trim().length < wordless
  );
}

/** Visible text shorter than this, in UTF-16 units, does not tell what a mail is about. */
const wordless = 40;

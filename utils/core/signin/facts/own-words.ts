import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import { findBrand } from '../../text/brand.ts';

/** Words that a sign-in page of anybody has, folded: a name made of the brand and these is the brand's name. */
const common: ReadonlySet<string> = new Set(signinWords.flatMap((words) => words.common?.split(/\s+/) ?? []));
/** The same in languages that put no spaces between words, or are written in another alphabet. */
const commonElsewhere = new RegExp(anyOf(signinWords, 'commonRun'), 'g');
const punctuation = /[^\p{L}\p{N}]+/u;
const segmentBorder = / [|–—·•»:-]{1,2} |[|»·•:]| - /;
const longest = 200;

/** How a line that names a site stands to Amazon. `pure` = it is Amazon's name and common words, `among` = that is one part of it, `names` = it names Amazon. */
export type NameKind = 'pure' | 'among' | 'names' | 'other';

/** How a folded line (a title, a heading, the text of a picture) names Amazon; `excused` leaves out mentions of somebody else's trade with it. */
export function nameKind(line: string, excused: (line: string, at: number, length: number) => boolean): NameKind {
  const text = line.slice(0, longest);
  if (!hasBrand(text, excused)) return 'other';
  if (isPure(text)) return 'pure';
  const parts = text.split(segmentBorder).map((part) => part.trim());
  return parts.some((part) => part !== '' && hasBrand(part, excused) && isPure(part)) ? 'among' : 'names';
}

/** The parts of a folded title that are neither Amazon's name nor common words: what the site is called apart from that. */
export function otherNames(title: string): readonly string[] {
  return title
    .slice(0, longest)
    .split(segmentBorder)
    .map((part) => part.trim())
    .filter((part) => part.length >= 3 && !isCommon(part) && findBrand(part).length === 0);
}

function hasBrand(text: string, excused: (line: string, at: number, length: number) => boolean): boolean {
  return findBrand(text).some((hit) => hit.brand !== 'prime' && !excused(text, hit.at, hit.text.length));
}

function isPure(text: string): boolean {
  return isCommon(text);
}

/** Whether nothing is left of a folded line once brands and common words are gone. */
export function isCommon(text: string): boolean {
  let rest = '';
  let from = 0;
  for (const hit of findBrand(text)) {
    if (hit.at < from) continue;
    rest += `${text.slice(from, hit.at)} `;
    from = hit.at + hit.text.length;
  }
  rest += text.slice(from);
  return rest
    .replaceAll(commonElsewhere, ' ')
    .split(punctuation)
    .every((word) => word === '' || common.has(word) || /^\d{1,4}$/.test(word));
}

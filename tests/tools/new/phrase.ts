import { concepts } from '../../../utils/core/data/languages/concepts.ts';
import { phraseLists } from '../../../utils/core/data/languages/registry/mail.ts';
import { fold } from '../../../utils/core/text/normalize.ts';
import { expand } from '../../../utils/core/text/phrase-parts.ts';
import { addToArray, hasMember } from './edit.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

function plan(files: ProjectFiles, language = '', concept = '', line = ''): Plan | Refusal {
  const path = `utils/core/data/languages/${language}/mail.ts`;
  if (!/^[a-z]{2}$/.test(language) || !files.has(path)) {
    const known = phraseLists.map((list) => list.language).join(', ');
    return { problem: `"${language}" is no language whose mails are read: ${known}.` };
  }
  if (!Object.hasOwn(concepts, concept)) return { problem: `"${concept}" is no concept of utils/core/data/languages/concepts.ts.` };
  const text = files.read(path);
  if (!hasMember(text, language, ['concepts', concept])) return { problem: `"${concept}" has no list of phrases in ${path}.` };
  const problem = badLine(line);
  if (problem) return { problem };
  return {
    files: new Map([[path, addToArray(text, language, `'${line.replaceAll("'", "\\'")}'`, ['concepts', concept])]]),
    next: [
      `Move the line beside its like in ${path}; forms of one phrase are one line with (a|b).`,
      'Run `vitest run tests/core/text/phrases.test.ts tests/core/mail`; give a sentence with it to the table `positive`, and one that comes close to `negative`.',
      'Run `npm run evaluate -- DIR` before and after: honest mails say much of this too.',
    ],
  };
}

/** Why a line cannot stand in a list, or `null` if it can. */
function badLine(line: string): string | null {
  const phrases = expand(line);
  const folded = phrases.map(foldPhrase);
  if (line.trim() === '' || phrases.includes('') || /[\\\n]/.test(line)) return `"${line}" is no phrase.`;
  if (phrases.some((phrase, index) => phrase !== folded[index]) || line !== line.trim()) {
    return `"${line}" is not in the form in which texts are compared: small letters, no accents, single spaces, such as "${foldPhrase(line)}".`;
  }
  if (phrases.some((phrase) => /[()|]|^…|…$|…\S|\S…|\*\S|(?:^| )\*/.test(phrase))) {
    return `"${line}" has a sign in the wrong place: … stands between words, * at the end of one, (a|b) for one of several.`;
  }
  const known = knownPhrases();
  for (const phrase of phrases) {
    const where = known.get(sameAs(phrase));
    if (where !== undefined) return `"${phrase}" is a phrase already: ${where}.`;
    known.set(sameAs(phrase), 'this line says it twice');
  }
  return null;
}

/** Folding writes an ellipsis as three full stops; in a phrase it is a sign of its own. */
function foldPhrase(phrase: string): string {
  return fold(phrase.replaceAll('…', '@@@')).replaceAll('@@@', '…');
}

/** Every phrase of every language, with where it stands. */
function knownPhrases(): Map<string, string> {
  return new Map(
    phraseLists.flatMap(({ language, concepts: lists }) =>
      Object.entries(lists).flatMap(([concept, lines]) =>
        lines.flatMap(expand).map((phrase) => [sameAs(phrase), `${concept} in ${language}`] as const),
      ),
    ),
  );
}

function sameAs(phrase: string): string {
  return phrase.replaceAll('-', ' ');
}

/** A line of a concept in a language of mails. */
export const phrase: Scaffold = { kind: 'phrase', example: ['es', 'payment-problem', '"su pago fue rechazado"'], plan };

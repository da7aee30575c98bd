import { addImport, addToArray, asLanguage } from './edit.ts';
import { isReserved } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

const folder = 'utils/i18n/languages';
const registry = `${folder}/registry.ts`;

function plan(code: string, files: ProjectFiles): Plan | Refusal {
  if (!/^[a-z]{2,3}$/.test(code)) return { problem: `"${code}" is no language code of two or three small letters, such as "fr".` };
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined) return { problem: `"${code}" is not the code of a language that this Node knows (ISO 639), such as "fr".` };
  if (isReserved(code)) return { problem: `"${code}" cannot be used: it is a word of the language TypeScript.` };
  const path = `${folder}/${code}.ts`;
  if (files.has(path)) return { problem: `There are texts in "${code}" already: ${path}.` };

  const comment = `/** ${name}. Untranslated: a copy of the English texts (\`en.ts\`), to be translated line by line. */`;
  return {
    files: new Map([
      [path, asLanguage(files.read(`${folder}/en.ts`), code, comment)],
      [registry, addToArray(addImport(files.read(registry), `* as ${code}`, `./${code}.ts`), 'languages', code)],
    ]),
    next: [
      `Translate ${path} and take the word "Untranslated" out of its comment.`,
      'Keep every {place}; address the reader politely; promise nothing. The parity tests check places and forbidden words.',
      'Words that fakes use in this language go to utils/core/data/phrases/, dates of the portal to utils/core/portal/dates/languages/.',
      'Run `vitest run tests/i18n tests/components`.',
    ],
  };
}

/** A language of the user interface, as a copy of English that is marked as untranslated. */
export const language: Scaffold = { kind: 'language', example: 'fr', plan };

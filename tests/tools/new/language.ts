import { addBeside, addImport, addToArray, asLanguage } from './edit.ts';
import { isReserved } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

/** The three sets of texts; each language is one object in each. */
const sets = [
  { registry: 'utils/i18n/registry.ts', list: 'locales', folder: 'utils/i18n/locales', from: './locales/' },
  { registry: 'utils/i18n/pages/registry.ts', list: 'pageLocales', folder: 'utils/i18n/pages', from: './' },
  { registry: 'utils/i18n/popup/registry.ts', list: 'popupLocales', folder: 'utils/i18n/popup', from: './' },
] as const;

const settings = 'utils/core/settings/settings.ts';
const choices = 'components/options/look-settings.tsx';

function plan(code: string, files: ProjectFiles): Plan | Refusal {
  if (!/^[a-z]{2,3}$/.test(code)) return { problem: `"${code}" is no language code of two or three small letters, such as "fr".` };
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined) return { problem: `"${code}" is not the code of a language that this Node knows (ISO 639), such as "fr".` };
  if (isReserved(code)) return { problem: `"${code}" cannot be used: it is a word of the language TypeScript.` };
  if (files.has(`utils/i18n/locales/${code}.ts`))
    return { problem: `There are texts in "${code}" already: utils/i18n/locales/${code}.ts.` };

  const comment = `/** ${name}. Untranslated: a copy of the English texts (\`en.ts\`), to be translated line by line. */`;
  const changed = new Map<string, string>();
  for (const { registry, list, folder, from } of sets) {
    changed.set(`${folder}/${code}.ts`, asLanguage(files.read(`${folder}/en.ts`), 'en', code, comment));
    changed.set(registry, addToArray(addImport(files.read(registry), code, `${from}${code}.ts`), list, code));
  }
  const title = name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
  changed.set(settings, addBeside(files.read(settings), "'browser'", `'${code}'`));
  changed.set(
    choices,
    addBeside(files.read(choices), "{ value: 'en', label: 'English' }", `{ value: '${code}', label: ${quoted(title)} }`),
  );
  return {
    files: changed,
    next: [
      `Translate ${sets.map(({ folder }) => `${folder}/${code}.ts`).join(', ')} and take the word "Untranslated" out of their comments.`,
      'Keep every {place}; address the reader politely; promise nothing. The parity tests check places and forbidden words.',
      'Words that fakes use in this language go to utils/core/data/phrases/, dates of the portal to utils/core/portal/dates/languages/.',
      'Run `vitest run tests/i18n tests/components`.',
    ],
  };
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A language of the user interface, as a copy of English that is marked as untranslated. */
export const language: Scaffold = { kind: 'language', example: 'fr', plan };

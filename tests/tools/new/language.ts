import { addImport, addToArray, asLanguage, copyInRows } from './edit.ts';
import { isReserved } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

const folder = 'utils/i18n/languages';
const registry = `${folder}/registry.ts`;
const codes = `${folder}/codes.ts`;
/** The tables whose rows have all languages side by side, with the constant that holds each. */
const rows = {
  'mail-reasons': 'mailReasons',
  'signin-reasons': 'signinReasons',
  'switch-texts': 'switchTexts',
  'notice-texts': 'noticeTexts',
} as const;
/** The files of a language, with the lists of the registry that each fills and from which of its exports. */
const parts = {
  banner: { mailLocales: 'mail', locales: 'banner' },
  pages: { pageLocales: 'pages' },
  popup: { popupLocales: 'popup' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

function plan(files: ProjectFiles, code = ''): Plan | Refusal {
  if (!/^[a-z]{2,3}$/.test(code)) return { problem: `"${code}" is no language code of two or three small letters, such as "fr".` };
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined) return { problem: `"${code}" is not the code of a language that this Node knows (ISO 639), such as "fr".` };
  if (isReserved(code)) return { problem: `"${code}" cannot be used: it is a word of the language TypeScript.` };
  if (files.has(`${folder}/${code}/banner.ts`)) return { problem: `There are texts in "${code}" already: ${folder}/${code}/banner.ts.` };

  const comment = `/** ${name}. Untranslated: a copy of the English texts, to be translated line by line. */`;
  const list = { text: files.read(registry) };
  const changed = new Map<string, string>();
  for (const [part, lists] of Object.entries(parts)) {
    const texts = asLanguage(files.read(`${folder}/en/${part}.ts`), code, comment);
    changed.set(`${folder}/${code}/${part}.ts`, typedFromEnglish(texts, part));
    const names = `${code}${part.slice(0, 1).toUpperCase()}${part.slice(1)}`;
    list.text = addImport(list.text, `* as ${names}`, `./${code}/${part}.ts`);
    for (const [locales, value] of Object.entries(lists)) list.text = addToArray(list.text, locales, `${names}.${value}`);
  }
  changed.set(registry, list.text);
  changed.set(codes, addToArray(files.read(codes), 'interfaceLanguages', `'${code}'`));
  for (const [file, name] of Object.entries(rows)) {
    const path = `utils/i18n/rows/${file}.ts`;
    changed.set(path, copyInRows(files.read(path), name, 'en', code));
  }
  return {
    files: changed,
    next: [
      `Translate the files in ${folder}/${code} and take the word "Untranslated" out of their comments; so the rows "${code}" in utils/i18n/rows.`,
      'Keep every {place}; address the reader politely; promise nothing. The parity tests check places and forbidden words.',
      'Add what no text may promise in this language to tests/i18n/forbidden-words.ts.',
      `What mails, pages and portals say in this language goes to utils/core/data/languages/${code}/, a file for each room, named in registry/ of that room.`,
      `Write tests/tools/store/${code}.md, the text for the stores, after the model of en.md.`,
      'Run `vitest run tests/i18n tests/components tests/tools/store`.',
    ],
  };
}

/** Beside the English texts, their interfaces are for those who read; a translation has what English has. */
function typedFromEnglish(text: string, part: string): string {
  return text
    .replace(/^import type \{ MailMessages.*$/m, "import type { banner as english, mail as englishMail } from '../en/banner.ts';")
    .replace(/^import type \{ Messages \}.*\n/m, '')
    .replace(/^import type \{ (?:Page|Popup)Messages.*$/m, `import type { ${part} as english } from '../en/${part}.ts';`)
    .replaceAll(/satisfies MailMessages/g, 'satisfies EnglishMail')
    .replaceAll(/satisfies Messages/g, 'satisfies English')
    .replaceAll(/satisfies (?:Page|Popup)Messages/g, 'satisfies typeof english')
    .replace(
      /^(?=\/\*\* .*Untranslated)/m,
      part === 'banner' ? 'type English = typeof english;\ntype EnglishMail = typeof englishMail;\n\n' : '',
    );
}

/** A language of the user interface, as a copy of English that is marked as untranslated. */
export const language: Scaffold = { kind: 'language', example: ['fr'], plan };

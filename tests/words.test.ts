import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

// Words of a language stand in the folder of that language, so that whoever knows the language finds all of them, and whoever reads code
// finds none. A word is known by its letters: what is beyond ASCII is a word of some language, or a list of letters.

/** Words, texts, and lists of letters and names. The gallery is a sample of texts, and is in no package. */
const homes = [
  'utils/core/data/',
  'utils/i18n/languages/',
  'utils/i18n/rows/',
  'utils/core/text/characters.ts',
  'utils/core/text/confusables.ts',
  'entrypoints/gallery/',
];

/** Constants with constructed mails and pages that rules are tested on. */
const samples: ReadonlySet<string> = new Set(['examples']);

const beyondAscii = /(?![\0-\x7f])\p{L}/u;

/** What the code of a file writes in letters beyond ASCII, comments and samples left out, with the line. */
function foreignLetters(text: string): readonly string[] {
  const { program } = parseSync('file.tsx', text);
  const found: { readonly at: number; readonly text: string }[] = [];
  const sampled: { readonly start: number; readonly end: number }[] = [];
  const see = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const written = text.slice(start, end);
    if (beyondAscii.test(written)) found.push({ at: start, text: written });
  };
  new Visitor({
    VariableDeclarator(node) {
      if (node.id.type === 'Identifier' && samples.has(node.id.name)) sampled.push({ start: node.start, end: node.end });
    },
    Literal: see,
    TemplateElement: see,
    JSXText: see,
    Identifier: see,
  }).visit(program);
  return found
    .filter(({ at }) => !sampled.some(({ start, end }) => start <= at && at < end))
    .map(({ at, text: written }) => `${text.slice(0, at).split('\n').length}: ${written.slice(0, 80)}`);
}

const files = ['utils', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')))
  .filter((file) => /\.tsx?$/.test(file) && !homes.some((home) => file.startsWith(home)));

describe('letters beyond ASCII', () => {
  it('are seen in every kind of literal, and not in comments, samples and signs', () => {
    const words = ["const a = 'für';", 'const b = /終了/;', 'const c = `über $' + '{a} ñ`;', 'const d = <p>Grüße</p>;'].join('\n');
    expect(foreignLetters(words).map((line) => line.slice(0, 2))).toEqual(['1:', '2:', '3:', '3:', '4:']);
    expect(foreignLetters("/** für */\nexport const examples = ['für'];\n// für\nconst a = '… „“ – € →';")).toEqual([]);
  });

  it('stand only among words, texts and lists of letters', () => {
    expect(files.length).toBeGreaterThan(300);
    const wrong = files.flatMap((file) => foreignLetters(readFileSync(file, 'utf8')).map((line) => `${file}:${line}`));
    expect(wrong).toEqual([]);
  });
});

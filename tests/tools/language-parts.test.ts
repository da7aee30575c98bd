import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { banner, pages, popup } from '../../utils/i18n/languages/en.ts';
import { languageParts, writtenOutParts } from './build/language-parts.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'preview-guard-parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const registry = readFileSync(join(root, 'utils/i18n/languages/registry.ts'), 'utf8');

/** A text that stands nowhere else, for each part of a language. */
const texts = {
  mail: banner.headline.fake,
  banner: banner.signin.warning.lead,
  pages: pages.controls.denied,
  popup: popup.sync.signedOut,
} as const;

/** The code that a script gets which imports this one. */
async function built(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [languageParts()],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  return [result]
    .flat()
    .flatMap((one) => ('output' in one ? one.output.map((file) => ('code' in file ? file.code : '')) : []))
    .join('');
}

describe('of a language', () => {
  it.each([
    ['mail', 'mail.ts', 'mailLocales'],
    ['pages', 'pages.ts', 'pageLocales'],
    ['popup', 'popup.ts', 'popupLocales'],
  ] as const)('only the part %s goes into what uses it', async (part, file, list) => {
    const entry = join(folder, file);
    writeFileSync(entry, `export { ${list} } from ${JSON.stringify(join(root, 'utils/i18n/languages/registry.ts'))};`);
    const code = await built(entry);
    const found = Object.entries(texts).filter(([, text]) => code.includes(text));
    expect(found.map(([name]) => name)).toEqual([part]);
  });
});

describe('the registry, written out', () => {
  it('names every language in every list', () => {
    expect(writtenOutParts(registry)).toContain('popupLocales: readonly PopupMessages[] = [en.popup,de.popup];');
    expect(writtenOutParts(registry.replace('[en, de]', '[\n  en,\n  de,\n  fr,\n]'))).toContain('[en.pages,de.pages,fr.pages]');
  });

  it.each([
    ['no list', registry.replace('const languages', 'const all')],
    ['no parts', registry.replaceAll('languages.map', 'all.map')],
  ])('is refused with %s', (_, code) => {
    expect(() => writtenOutParts(code)).toThrow('changed its form');
  });
});

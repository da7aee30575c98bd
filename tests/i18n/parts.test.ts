import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { banner } from '../../utils/i18n/languages/en/banner.ts';
import { pages } from '../../utils/i18n/languages/en/pages.ts';
import { popup } from '../../utils/i18n/languages/en/popup.ts';

// A script gets the texts that it shows and no others, by the form of the registry alone.

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'preview-guard-parts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

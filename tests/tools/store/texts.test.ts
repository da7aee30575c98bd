import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestMessages } from '../../../utils/i18n/manifest-messages.ts';
import { languageList, storeText } from './texts.ts';

const languages = manifestMessages().map(({ language }) => language);

describe.each(languages)('the text for the stores in "%s"', (language) => {
  const text = storeText(language);
  const [short = '', , ...long] = text.split('\n');

  it('fits into the stores, without marks of Markdown', () => {
    // Chrome's short description holds 132 characters.
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.join('\n').length).toBeGreaterThan(1_000);
    expect(text).not.toMatch(/^#|\*\*|\]\(/m);
    expect(
      text
        .trimEnd()
        .split('\n\n')
        .filter((part) => part.includes('\n')).length,
    ).toBe(6);
  });

  it('promises nothing', () => {
    expect(`${short}${long.join(' ')}`).not.toMatch(
      /\b(?:is|are|ist|sind|est|sont|son|es|sono|100 ?%) (?:safe|secure|sicher|sûre?s?|segur[oa]s?|sicur[oaie])(?!\p{L})(?!\.)/iu,
    );
  });

  it('names every language there is, every file that can be checked, and who has nothing to do with it', () => {
    expect(text).toContain(languageList(language, languages));
    for (const ending of ['.eml', '.msg', '.emlx', '.mbox', '.zip']) expect(text).toContain(ending);
    expect(long.at(-2)).toMatch(/Amazon.*MIT/);
  });

  it('is linked from the README', () => {
    expect(readFileSync(`${import.meta.dirname}/../../../README.md`, 'utf8')).toContain(`](tests/tools/store/${language}.md)`);
  });
});

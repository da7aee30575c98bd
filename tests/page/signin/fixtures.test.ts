import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { signinPageSchema } from '../../../utils/core/signin/page.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { takeSnapshot } from '../../../utils/page/signin/snapshot.ts';
import { type SigninFixture, signinFakes } from '../../fixtures/signin/fakes.ts';
import { signinHonest } from '../../fixtures/signin/honest.ts';
import { openPage } from './open-page.ts';

// No fake sign-in pages can be kept here: all of these are constructed, in the manner of kits. In a real browser see `evaluate`.

const folder = `${import.meta.dirname}/../../fixtures/signin`;
/** Needs a browser that builds declarative shadow roots and loads `srcdoc` frames; the tests of the walk do the same by script. */
const browserOnly = new Set(['shadow-dom', 'frame-srcdoc']);

async function verdictOn(kind: 'fakes' | 'honest', { file, url }: SigninFixture): Promise<Verdict> {
  const { page, close } = openPage(readFileSync(`${folder}/${kind}/${file}.html`, 'utf8'), url);
  try {
    return judgeSigninPage(signinPageSchema.parse(takeSnapshot(page)));
  } finally {
    await close();
  }
}

function summary({ level, score, reasons }: Verdict): string {
  return `${level} ${score}: ${reasons.map(({ id, points }) => `${id} ${points}`).join(', ')}`;
}

describe('the tables', () => {
  it.each([
    ['fakes', signinFakes],
    ['honest', signinHonest],
  ] as const)('%s name every file once', (kind, table) => {
    const files = readdirSync(`${folder}/${kind}`).map((name) => name.replace(/\.html$/, ''));
    expect(table.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it('are long enough', () => {
    expect(signinFakes.length).toBeGreaterThanOrEqual(45);
    expect(signinHonest.length).toBeGreaterThanOrEqual(25);
  });
});

describe('fakes', () => {
  it.each(signinFakes.filter(({ file }) => !browserOnly.has(file)))('$file: $note', async (fixture) => {
    const verdict = await verdictOn('fakes', fixture);
    expect(verdict.failedRules).toEqual([]);
    expect(verdict.level, summary(verdict)).toBe(fixture.level);
  });
});

describe('honest pages', () => {
  it.each(signinHonest)('$file: $note', async (fixture) => {
    const verdict = await verdictOn('honest', fixture);
    expect(verdict.failedRules).toEqual([]);
    expect(verdict.level, summary(verdict)).toBe(fixture.level);
  });
});

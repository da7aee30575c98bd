import type { Page } from '@playwright/test';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { type SigninPage, signinPageSchema } from '../../../utils/core/signin/page.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { snapshotBundle } from './snapshot-bundle.ts';

/** What was found out about one open page. `ms` is the time of snapshot and judgement together; `snapshot` is there if the source saw it. */
export interface PageOutcome {
  readonly verdict: Pick<Verdict, 'level' | 'score' | 'reasons' | 'failedRules'>;
  readonly ms: number;
  readonly snapshot?: SigninPage;
}

/** Where verdicts come from: the product's own functions put into the page, or the built extension. */
export type PageVerdictSource = (page: Page) => Promise<PageOutcome>;

/** Injects the product's snapshot into the page and judges in this process: the same code as the extension's, without the extension around it. */
export async function injectedSource(): Promise<PageVerdictSource> {
  const bundle = await snapshotBundle();
  return async (page) => {
    // As text, not as a function: the pages forbid all scripts, and the debugger's evaluation is no script of theirs.
    const taken: unknown = await page.evaluate(
      `(() => { ${bundle}; const start = performance.now(); const snapshot = previewGuardSnapshot.takeSnapshot(document); return { snapshot, ms: performance.now() - start }; })()`,
    );
    const { snapshot, ms } = taken as { snapshot: unknown; ms: number };
    const parsed = signinPageSchema.parse(snapshot);
    const start = performance.now();
    const verdict = judgeSigninPage(parsed);
    return { verdict, ms: ms + performance.now() - start, snapshot: parsed };
  };
}

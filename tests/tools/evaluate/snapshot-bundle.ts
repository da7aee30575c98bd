import type { Page } from '@playwright/test';
import { type SigninPage, signinPageSchema } from '../../../utils/core/signin/page.ts';
import { pageBundle } from '../page-bundle.ts';

/** Reads the product's own snapshot of an open page. As text, not as a function: the pages forbid all scripts, and the debugger's evaluation is none of theirs. */
export async function snapshotReader(): Promise<(page: Page) => Promise<SigninPage>> {
  const bundle = await pageBundle('utils/page/signin/snapshot.ts', 'previewGuardSnapshot');
  return async (page) =>
    signinPageSchema.parse(await page.evaluate(`(() => { ${bundle}; return previewGuardSnapshot.takeSnapshot(document); })()`));
}

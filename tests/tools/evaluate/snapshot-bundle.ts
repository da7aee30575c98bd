import type { Page } from '@playwright/test';
import { build } from 'vite';
import { type SigninPage, signinPageSchema } from '../../../utils/core/signin/page.ts';

/** The snapshot of `utils/page/signin` as one script that leaves `takeSnapshot` in the global `previewGuardSnapshot`. */
async function snapshotBundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: `${import.meta.dirname}/../../../utils/page/signin/snapshot.ts`,
        formats: ['iife'],
        name: 'previewGuardSnapshot',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The snapshot did not build.');
  return chunk.code;
}

/** Reads the product's own snapshot of an open page. As text, not as a function: the pages forbid all scripts, and the debugger's evaluation is none of theirs. */
export async function snapshotReader(): Promise<(page: Page) => Promise<SigninPage>> {
  const bundle = await snapshotBundle();
  return async (page) =>
    signinPageSchema.parse(await page.evaluate(`(() => { ${bundle}; return previewGuardSnapshot.takeSnapshot(document); })()`));
}

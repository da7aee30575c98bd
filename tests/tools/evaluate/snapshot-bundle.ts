import { build } from 'vite';

/** The snapshot of `utils/page/signin` as one script that leaves `takeSnapshot` in the global `previewGuardSnapshot`. */
export async function snapshotBundle(): Promise<string> {
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

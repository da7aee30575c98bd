import { build } from 'vite';

/** A module of ours, by its path from the project's folder, as one script that leaves its exports in the global `name`. */
export async function pageBundle(path: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${import.meta.dirname}/../../${path}`, formats: ['iife'], name },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${path} did not build.`);
  return chunk.code;
}

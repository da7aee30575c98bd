import { build } from 'vite';

/** Bundles a module that runs at once and exports nothing into one script, minified. `target` as in the build of everything else. */
export async function standAlone(entry: string, target: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: [...target], lib: { entry, formats: ['iife'], name: 'standAlone' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk === undefined || !('code' in chunk)) throw new Error(`${entry} gave no script`);
  return chunk.code;
}

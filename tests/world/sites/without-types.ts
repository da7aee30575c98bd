import { readFileSync } from 'node:fs';

/** A script for a page, `file` being its TypeScript source, without its types. The compiler is loaded when it is first asked for: that takes a while. */
export async function withoutTypes(file: URL | string): Promise<string> {
  const { transformWithOxc } = await import('vite');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), 'script.ts', { target: 'es2022', sourcemap: false });
  return code;
}

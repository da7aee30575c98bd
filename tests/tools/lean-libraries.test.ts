import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changes } from './build/lean-libraries.ts';

const root = join(import.meta.dirname, '../..');
const modules = ['node_modules/zod/v4/**/*.js', 'node_modules/preact/dist/*js']
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map((file) => `/${file.replaceAll('\\', '/')}`);

it.each(changes)('$module is found and has the one place for which a check says "$message"', ({ module, from }) => {
  const fitting = modules.filter((file) => module.test(file));
  expect(fitting).not.toEqual([]);
  for (const file of fitting) expect(readFileSync(join(root, file), 'utf8').match(new RegExp(from, 'g')), file).toHaveLength(1);
});

it('no other module of these libraries is touched', () => {
  const touched = modules.filter((file) => changes.some(({ module }) => module.test(file)));
  expect(touched.filter((file) => !/^\/node_modules\/(?:zod\/v4\/core\/util|preact\/dist\/preact(?:\.\w+)?)\.m?js$/.test(file))).toEqual(
    [],
  );
});

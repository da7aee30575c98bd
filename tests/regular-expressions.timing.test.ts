import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

// Every regular expression of the product goes through a ReDoS checker: texts come from mails and pages, and both are hostile.

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const folders = ['utils', 'components', 'entrypoints'];

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function literals(file: string): Found[] {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  expect(errors, file).toEqual([]);
  const found: Found[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const line = text.slice(0, node.start).split('\n').length;
      found.push({ where: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
}

/** Expressions put together at run time: recorded while the modules that do so are loaded. */
async function composed(): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  const makers = folders.flatMap(files).filter((file) => /new RegExp\(/.test(readFileSync(file, 'utf8')));
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const made = Reflect.construct(target, args);
      // Modules bring libraries with them, whose expressions are theirs.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (!caller.includes('node_modules')) found.push({ where: 'new RegExp', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of makers) await import(join('..', file));
  } finally {
    globalThis.RegExp = original;
  }
  expect(makers.length === 0 || found.length > 0).toBe(true);
  return found;
}

const all = [...folders.flatMap(files).flatMap(literals), ...(await composed())];
const distinct = [...new Map(all.map((found) => [`${found.source}/${found.flags}`, found])).values()];

describe('regular expressions', () => {
  it('are found at all', () => {
    expect(distinct.length).toBeGreaterThan(20);
  });

  it.each(distinct)('$where /$source/$flags is linear', { timeout: 130_000 }, async ({ source, flags }) => {
    // The checker knows no `v` flag and wants no sticky or stateful ones.
    const result = await check(source, flags.replaceAll(/[gyd]/g, ''), { timeout: 60_000 });
    expect({ status: result.status, complexity: result.status === 'safe' ? result.complexity.type : null }).toEqual({
      status: 'safe',
      complexity: expect.stringMatching(/^(?:linear|safe)$/),
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// The direction of imports is what keeps the judgement pure; this test reads the import lines and holds everybody to it.

const importLine = /^\s*(?:import|export)\s(?:(type)\s)?[^'"]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replaceAll(/\{[^}]*\}/g, (names) => names.replaceAll('\n', ' '));
  return [...text.matchAll(importLine)].map(([, type, from, bare]) => {
    const specifier = from ?? bare ?? '';
    const target = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
    return { file, target: target.replace(/\?.*$/, ''), typeOnly: type === 'type' };
  });
}

/** Core modules that page code may use at run time: pure and free of packages. The body builder is shared with the .eml reader. */
const sharedCore: readonly string[] = [
  'utils/core/limits.ts',
  'utils/core/mail/body/body-builder.ts',
  'utils/core/mail/body/absolute-address.ts',
  'utils/core/mail/body/class-styles.ts',
  'utils/core/mail/body/hidden-style.ts',
];

const layers = {
  'utils/core': {
    internal: ['utils/core'],
    packages: ['zod', 'tldts', 'htmlparser2', 'postal-mime', 'unhomoglyph', 'ics', 'fflate'],
  },
  // One table is shared at run time: who collects fakes in which country is named in sentences.
  'utils/i18n': { internal: ['utils/i18n', 'utils/core:types', 'utils/core/data/consumer-advice.ts'], packages: [] },
  // Core may be used at run time by page code where it is pure and free of packages; words and lists are data.
  'utils/page': { internal: ['utils/page', 'utils/core:types', 'utils/core/data', ...sharedCore], packages: [] },
  'utils/browser': {
    internal: ['utils/browser', 'utils/core'],
    packages: ['wxt/browser', 'wxt/utils/storage', '@webext-core/messaging', 'zod'],
  },
  components: { internal: ['components', 'utils/i18n', 'utils/core:types'], packages: ['preact', 'preact/hooks'] },
} as const satisfies Record<string, { internal: readonly string[]; packages: readonly string[] }>;

/** Packages that give their parts by path: a language, a table. */
const pathInside = /^unhomoglyph\/data\.json$/;

function mayImport(line: Import, rules: (typeof layers)[keyof typeof layers]): boolean {
  if (!line.target.includes('/') || !/^(?:utils|components|entrypoints|tests)\//.test(line.target)) {
    return (rules.packages as readonly string[]).some(
      (allowed) => line.target === allowed || (pathInside.test(line.target) && line.target.startsWith(`${allowed}/`)),
    );
  }
  return rules.internal.some((allowed) => {
    const [folder = '', kind] = allowed.split(':');
    return (line.target === folder || line.target.startsWith(`${folder}/`)) && (kind !== 'types' || line.typeOnly);
  });
}

describe('direction of imports', () => {
  for (const [layer, rules] of Object.entries(layers)) {
    it(`${layer} imports only what it may`, () => {
      const wrong = sources(layer)
        .flatMap(importsOf)
        .filter((line) => !mayImport(line, rules));
      expect(wrong).toEqual([]);
    });
  }

  it('nobody imports an entrypoint', () => {
    const wrong = ['utils', 'components']
      .flatMap(sources)
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('entrypoints/'));
    expect(wrong).toEqual([]);
  });

  it('page code shares no core module that pulls in a package', () => {
    const wrong = sharedCore.flatMap(importsOf).filter(({ typeOnly, target }) => !typeOnly && !sharedCore.includes(target));
    expect(wrong).toEqual([]);
    const data = sources('utils/core/data').flatMap(importsOf);
    expect(data.length).toBeGreaterThan(20);
    expect(data.filter(({ typeOnly, target }) => !typeOnly && !target.startsWith('utils/core/data/'))).toEqual([]);
  });
});

/** Files that import each other in a loop, types included: the strongly connected components of the graph with more than one file (Tarjan). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];

  function visit(file: string): number {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      const reached = order.has(target) ? (stack.includes(target) ? order.get(target) : undefined) : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached ?? own));
    }
    if (lowest.get(file) === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(file) ?? own;
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles.sort((a, b) => a.join().localeCompare(b.join()));
}

describe('circles', () => {
  const files = ['utils', 'components', 'entrypoints'].flatMap(sources);

  it('are found, however long and wherever they begin', () => {
    const graph = { a: ['b'], b: ['c', 'd'], c: ['e'], e: ['b'], d: ['f'], f: [], g: ['a', 'h'], h: ['g'] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([
      ['b', 'c', 'e'],
      ['g', 'h'],
    ]);
  });

  it('no files import each other in a circle, types included', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]));
    expect(circlesIn(graph)).toEqual([]);
  });
});

// Pages, consoles and timers do not even compile in core (tsconfig.core.json); clock and chance are part of the language.
describe('purity of core', () => {
  const forbidden = /\b(?:Date\.now|new Date\(\)|Math\.random)/;

  it.each(sources('utils/core'))('%s asks for neither clock nor chance', (file) => {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(forbidden);
  });
});

/** Exports of the same name by convention: every rule file has `examples`, every language the same tables of texts. */
const conventions = [
  { file: /^utils\/core\/(?:mail|signin)\/rules\//, name: /^examples$/ },
  { file: /^utils\/(?:i18n|core\/data)\/languages\/[a-z]{2}(?:\/|\.ts$)/, name: /./ },
] as const;

const exported = /^export (?:declare )?(?:async )?(?:function\*?|const|let|interface|type|enum) (\w+)/gm;

describe('names', () => {
  it('no exported name stands for two things', () => {
    const files = new Map<string, string[]>();
    for (const file of ['utils', 'components', 'entrypoints'].flatMap(sources)) {
      const names = new Set([...readFileSync(file, 'utf8').matchAll(exported)].map(([, name = '']) => name));
      for (const name of names) {
        if (conventions.some((convention) => convention.file.test(file) && convention.name.test(name))) continue;
        files.set(name, [...(files.get(name) ?? []), file]);
      }
    }
    const twice = [...files].filter(([, places]) => places.length > 1).sort(([a], [b]) => a.localeCompare(b));
    expect(Object.fromEntries(twice)).toEqual({});
  });
});

describe('house style', () => {
  it.each(['utils', 'components', 'entrypoints'].flatMap(sources))(
    '%s has a name in kebab case and no default export but what WXT asks for',
    (file) => {
      expect(file).toMatch(/(?:^|\/)[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/);
      if (!file.startsWith('entrypoints/')) expect(readFileSync(file, 'utf8')).not.toMatch(/^export default/m);
    },
  );
});

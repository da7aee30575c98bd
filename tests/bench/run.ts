// `npm run bench -- --against DIR [--only worker,popup] [--effort 0.2]`: compares this checkout with the one in DIR, both built, and prints each
// figure as a ratio with its bound; `--effort` = the share of the usual rounds. `npm run bench -- --growth`: how the work grows with mails, threads, lists and memories, as a table and as plots in
// `tests/pictures`. `npm run bench -- --hosts [--peer FILE]`: mails and hosts beside `new URL` and another judge. `--mails DIR`: mails to judge.
import { parseArgs } from 'node:util';
import { buildIn } from './compare/build.ts';
import { compare } from './compare/compare.ts';
import { measureWith } from './compare/turns.ts';
import { growth } from './growth/growth.ts';
import { besideOthers } from './peer.ts';

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string', default: '' },
    effort: { type: 'string', default: '1' },
    growth: { type: 'boolean', default: false },
    hosts: { type: 'boolean', default: false },
    peer: { type: 'string' },
    mails: { type: 'string', default: `${import.meta.dirname}/../fixtures/mails` },
  },
});

const root = `${import.meta.dirname}/../..`;
const all = values.against === undefined && !values.growth && !values.hosts && values.peer === undefined;

if (values.against !== undefined) {
  measureWith(Number(values.effort));
  const only = values.only.split(',').filter((name) => name !== '');
  const met = await compare({ before: buildIn(values.against), now: buildIn(root) }, values.mails, only);
  if (!met) process.exitCode = 1;
}
if (values.hosts || values.peer !== undefined || all) await besideOthers(values.mails, values.peer ?? null);
if (values.growth || all) await growth();

import { lookAlike } from '../../../utils/core/text/look-alike.ts';
import { linesOf } from './files.ts';

/** The host lists of the corpus, and whether their hosts are to be recognised as playing on Amazon's name. */
export const hostLists = { 'fake-amazon': true, 'genuine-amazon': false, 'other-amazonish': false, other: false } as const;

/** The outcome for one list. */
export interface HostRow {
  readonly list: string;
  readonly total: number;
  readonly recognised: number;
  readonly nsPerHost: number;
  /** How long the platform's own `new URL` takes for the same hosts, in the same run. */
  readonly nsPerUrl: number;
  readonly mistakes: readonly string[];
}

/** Asks the product's look-alike check about every host of every list present. */
export async function evaluateHosts(folder: string): Promise<readonly HostRow[]> {
  const rows: HostRow[] = [];
  for (const [list, expected] of Object.entries(hostLists)) {
    const hosts = await linesOf(`${folder}/hosts/${list}.txt`);
    if (hosts) rows.push(evaluateList(list, hosts, expected));
  }
  return rows;
}

function evaluateList(list: string, hosts: readonly string[], expected: boolean): HostRow {
  const recognised = hosts.filter((host) => lookAlike(host) !== null);
  const hits = new Set(recognised);
  return {
    list,
    total: hosts.length,
    recognised: recognised.length,
    nsPerHost: nanosecondsEach(hosts, (host) => lookAlike(host) !== null),
    nsPerUrl: nanosecondsEach(hosts, (host) => new URL(`https://${host}/`).hostname !== ''),
    mistakes: hosts.filter((host) => hits.has(host) !== expected),
  };
}

/** Best of three rounds: the machine's noise only ever adds. */
function nanosecondsEach(hosts: readonly string[], ask: (host: string) => boolean): number {
  let best = Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (const host of hosts) if (ask(host)) hits += 1;
    best = Math.min(best, performance.now() - start);
  }
  return hits < 0 || hosts.length === 0 ? 0 : Math.round((best * 1e6) / hosts.length);
}

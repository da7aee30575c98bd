import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Bench } from 'tinybench';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import { lookAlike } from '../../utils/core/text/look-alike.ts';
import { quantile } from '../tools/evaluate/statistics.ts';
import { markdown } from './compare/ratio.ts';

/**
 * Another product that judges mails or hosts, fetched by whoever wants the comparison: a module that exports one or both of these, each a
 * thin shell around that product. What they answer is not looked at, only how long they take.
 */
interface Peer {
  readonly name?: string;
  readonly judgeMail?: (source: Uint8Array) => unknown;
  readonly judgeHost?: (host: string) => unknown;
}

const rounds = 7;
/** Invented hosts of the kinds that mails link to. */
const hosts = ['www.example.com', 'amazon-konto.example', 'arnazon.example', 'xn--mazon-3ve.example', 'news.shop.example', 'prime.example'];

/** Prints what a mail and a host take here, beside `new URL` and another product; mails of a folder with `.eml` files, reading included. */
export async function besideOthers(folder: string, peerFile: string | null): Promise<void> {
  const peer = peerFile === null ? {} : ((await import(resolve(peerFile))) as Peer);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  const rows = [['this product', ...(await mailTimes(sources, judgeSource)), await hostTime(lookAlike)]];
  rows.push(['`new URL`', '–', '–', await hostTime((host) => new URL(`https://${host}/`))]);
  const { name = 'the peer', judgeMail: peerMail, judgeHost: peerHost } = peer;
  if (peerMail ?? peerHost)
    rows.push([name, ...(peerMail ? await mailTimes(sources, peerMail) : ['–', '–']), peerHost ? await hostTime(peerHost) : '–']);
  console.log(`${sources.length} mails, read from their sources and judged; ${hosts.length} hosts\n`);
  console.log(`${markdown(['', 'a mail, median', 'a mail, 99 %', 'a host'], rows)}\n`);
}

async function judgeSource(source: Uint8Array): Promise<unknown> {
  const outcome = await readEml(source);
  return outcome.kind === 'mail' ? judgeMail(outcome.message) : null;
}

/** Warm, the best of several rounds for each mail. */
async function mailTimes(sources: readonly Uint8Array[], judge: (source: Uint8Array) => unknown): Promise<readonly string[]> {
  for (const source of sources) await judge(source);
  const times: number[] = [];
  for (const source of sources) {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await judge(source);
      least = Math.min(least, performance.now() - start);
    }
    times.push(least);
  }
  return [0.5, 0.99].map((share) => `${quantile(times, share).toFixed(2)} ms`);
}

async function hostTime(look: (host: string) => unknown): Promise<string> {
  const bench = new Bench({ time: 300, warmupTime: 100 });
  bench.add('hosts', () => {
    for (const host of hosts) look(host);
  });
  await bench.run();
  const [task] = bench.tasks;
  const each = task && 'latency' in task.result ? (task.result.latency.p50 * 1e6) / hosts.length : Number.NaN;
  return `${Math.round(each).toLocaleString('en')} ns`;
}

// `npm run bench [-- DIR]`: speed of the judgement. DIR is a corpus folder (default: the evaluation corpus beside the repository, if present);
// without one, the project's own mails are measured. Machines are noisy: compare ratios of one run, not milliseconds of two.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { Bench } from 'tinybench';
import { readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import { lookAlike } from '../../utils/core/text/look-alike.ts';
import { linesOf } from '../tools/evaluate/files.ts';
import { quantile } from '../tools/evaluate/statistics.ts';
import { mailOfSize } from './mail-of-size.ts';

const corpus = process.argv[2] ?? `${import.meta.dirname}/../../../shared/corpus`;
const fixtures = `${import.meta.dirname}/../fixtures/mails`;

await benchMails();
await benchHosts();
await benchGrowth();

async function benchMails(): Promise<void> {
  const messages = await (existsSync(`${corpus}/mail`) ? corpusMails() : fixtureMails());
  for (const message of messages) judgeMail(message);
  const times = messages.map((message) => {
    const rounds = [0, 1, 2].map(() => {
      const start = performance.now();
      judgeMail(message);
      return performance.now() - start;
    });
    return Math.min(...rounds);
  });
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(2));
  console.log(
    `judge ${messages.length} mails: median ${median} ms, 95 % within ${p95} ms, 99 % within ${p99} ms (bounds: median 0.7, 99 % 10)`,
  );
}

async function corpusMails(): Promise<MailMessage[]> {
  const labels = await readdir(`${corpus}/mail`);
  const files = await Promise.all(
    labels.map(async (label) => (await readdir(`${corpus}/mail/${label}`)).map((name) => `${corpus}/mail/${label}/${name}`)),
  );
  return readAll(files.flat());
}

async function fixtureMails(): Promise<MailMessage[]> {
  return readAll((await readdir(fixtures)).map((name) => `${fixtures}/${name}/source.eml`));
}

async function readAll(files: readonly string[]): Promise<MailMessage[]> {
  const messages: MailMessage[] = [];
  for (const file of files) {
    const outcome = await readEml(await readFile(file));
    if (outcome.kind === 'mail') messages.push(outcome.message);
  }
  return messages;
}

async function benchHosts(): Promise<void> {
  const lists = await Promise.all(
    ['other', 'other-amazonish', 'fake-amazon', 'genuine-amazon'].map((list) => linesOf(`${corpus}/hosts/${list}.txt`)),
  );
  const hosts = lists.flatMap((list) => list ?? []);
  if (hosts.length === 0) return console.log('hosts: no lists, skipped');
  const bench = new Bench({ time: 1_000, warmupTime: 300 });
  bench.add('look-alike', () => hosts.filter((host) => lookAlike(host) !== null).length);
  bench.add('new URL', () => hosts.filter((host) => new URL(`https://${host}/`).hostname !== '').length);
  await bench.run();
  const [own, url] = bench.tasks.map((task) => ('latency' in task.result ? task.result.latency.p50 : Number.NaN));
  if (own === undefined || url === undefined) return;
  const each = (milliseconds: number) => ((milliseconds * 1e6) / hosts.length).toFixed(0);
  console.log(`look at ${hosts.length} hosts: ${each(own)} ns each, new URL ${each(url)} ns, ratio ${(own / url).toFixed(2)} (bound 3)`);
}

async function benchGrowth(): Promise<void> {
  const sizes = [10_000, 100_000, 500_000, 2_000_000];
  const rows = sizes.map((size) => {
    const message = mailOfSize(size);
    const rounds = Array.from({ length: 7 }, () => {
      const start = performance.now();
      judgeMail(message);
      return performance.now() - start;
    });
    return { size, ms: quantile(rounds, 0.5) };
  });
  for (const { size, ms } of rows)
    console.log(`mail of ${(size / 1000).toFixed(0)} KB: ${ms.toFixed(2)} ms, ${((ms * 1e6) / size).toFixed(1)} ns per character`);
}

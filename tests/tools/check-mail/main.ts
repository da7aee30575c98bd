import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import { maxEmlBytes } from '../../../utils/core/mail/eml-message.ts';
import type { FileProblem } from '../../../utils/core/mail/files/file-problem.ts';
import { type FoundMail, openMailFile, readFoundMail } from '../../../utils/core/mail/files/mail-file.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { Level, Verdict } from '../../../utils/core/verdict/verdict.ts';
import { format } from '../../../utils/i18n/format.ts';
import type { Messages } from '../../../utils/i18n/messages.ts';
import { adviceText, cutText, fileHeadline, lostText, reasonText } from '../../../utils/i18n/reason-text.ts';
import { messagesFor } from '../../../utils/i18n/registry.ts';

const exitCodes = { none: 0, clear: 0, unclear: 1, suspicious: 1, fake: 2 } as const satisfies Record<Level, number>;
const unusable = 64;
const usage = 'usage: npm run check-mail -- FILE [--json] [--lang de|en]';

/** Judges the file that the arguments name, prints the verdict and answers the exit code. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return fail(usage);
  const messages = messagesFor(options.language);
  const bytes = await readCapped(options.file);
  if (!bytes) return fail(problemText(messages, 'cannot-open', options.file));
  const file = openMailFile(bytes);
  return file.several ? await judgeSeveral(file.mails(), messages, options) : await judgeOne(file.mails(), messages, options);
}

interface Options {
  readonly file: string;
  readonly json: boolean;
  readonly language: string;
}

/** A verdict, or the reason why there is none. */
type Outcome = { readonly verdict: Verdict; readonly subject: string } | { readonly problem: FileProblem };

async function judge(found: FoundMail): Promise<Outcome> {
  if (found.kind === 'problem') return { problem: found.problem };
  const outcome = await readFoundMail(bodyFromHtml, found);
  if (outcome.kind !== 'mail') return { problem: outcome.kind };
  return { verdict: judgeMail(outcome.message), subject: outcome.message.subject };
}

async function judgeOne(mails: Iterable<FoundMail>, messages: Messages, { file, json }: Options): Promise<number> {
  for (const mail of mails) {
    const outcome = await judge(mail);
    if ('problem' in outcome) return fail(problemText(messages, outcome.problem, file));
    const { verdict } = outcome;
    process.stdout.write(json ? `${JSON.stringify(asJson(messages, verdict), null, 2)}\n` : asText(messages, verdict));
    return exitCodes[verdict.level];
  }
  return fail(problemText(messages, 'empty', file));
}

/** One after another, so that one mail is in memory at a time. With `--json` one line for each mail. */
async function judgeSeveral(mails: Iterable<FoundMail>, messages: Messages, { file, json }: Options): Promise<number> {
  const codes: number[] = [];
  for (const mail of mails) {
    const outcome = await judge(mail);
    const number = mail.kind === 'mail' && mail.number !== undefined ? `#${mail.number}` : '';
    const part = `${mail.part}${number}`;
    const name = `${file}${mail.part === '' ? '' : '/'}${part}`;
    if ('problem' in outcome) {
      if (json) process.stdout.write(`${JSON.stringify({ part, problem: outcome.problem })}\n`);
      else process.stdout.write(`${printable(problemText(messages, outcome.problem, name))}\n\n`);
      continue;
    }
    const { verdict, subject } = outcome;
    codes.push(exitCodes[verdict.level]);
    if (json) process.stdout.write(`${JSON.stringify({ part, ...asJson(messages, verdict) })}\n`);
    else process.stdout.write(`${printable(`${name}  ${subject}`)}\n${asText(messages, verdict)}\n`);
  }
  return codes.length === 0 ? fail(problemText(messages, 'not-a-mail', file)) : Math.max(...codes);
}

function problemText({ check }: Messages, problem: FileProblem, file: string): string {
  return format(check.problems[problem], { file, megabytes: String(maxEmlBytes / 1024 / 1024) });
}

function readOptions(args: string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return null;
    return { file, json: values.json, language: values.lang ?? process.env['LANG'] ?? 'en' };
  } catch {
    return null;
  }
}

/** Reads at most one byte more than the reader accepts, so that a huge file costs nothing; `null` if it cannot be read. */
async function readCapped(path: string): Promise<Uint8Array | null> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const buffer = new Uint8Array(Math.min(size, maxEmlBytes + 1));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } catch {
    return null;
  }
}

function asText(messages: Messages, verdict: Verdict): string {
  const unread = [lostText(messages, verdict.lost)].filter((line) => line !== null);
  if (verdict.level === 'none') return `${[fileHeadline(messages, verdict), ...unread].join('\n')}\n`;
  const lines = [
    fileHeadline(messages, verdict),
    format(messages.check.score, { score: String(verdict.score) }),
    ...verdict.reasons.map((reason) => `${String(reason.points).padStart(5)}  ${printable(reasonText(messages, reason))}  [${reason.id}]`),
    ...(verdict.advice.length > 0 ? ['', messages.banner.whatToDo] : []),
    ...verdict.advice.map((advice) => `  - ${adviceText(messages, advice, verdict)}`),
    ...unread,
    ...(verdict.cut.length > 0 ? [cutText(messages, verdict.cut)] : []),
    ...verdict.failedRules.map((id) => `! ${id}`),
  ];
  return `${lines.join('\n')}\n`;
}

function asJson(messages: Messages, verdict: Verdict) {
  const reasons = verdict.reasons.map((reason) => ({ ...reason, sentence: reasonText(messages, reason) }));
  return { ...verdict, reasons, lostSentence: lostText(messages, verdict.lost) };
}

/** A mail must not be able to steer the reader's terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '');
}

function fail(line: string): number {
  process.stderr.write(`${printable(line)}\n`);
  return unusable;
}

// `npm run check-mail -- FILE.eml [--json] [--lang de|en]`: the product's own judgement of a saved mail, on the command line.
// Exit code: 0 clear or not about Amazon, 1 unclear or suspicious, 2 fake, 64 unusable input (one clear line on stderr).
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { maxEmlBytes, readEml } from '../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Level, Verdict } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { adviceText, fileHeadline, lostText, reasonText } from '../../utils/i18n/reason-text.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';

const exitCodes = { none: 0, clear: 0, unclear: 1, suspicious: 1, fake: 2 } as const satisfies Record<Level, number>;
const unusable = 64;
const usage = 'usage: npm run check-mail -- FILE.eml [--json] [--lang de|en]';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return fail(usage);
  const messages = messagesFor(options.language);
  const bytes = await readCapped(options.file);
  if (!bytes) return fail(format(messages.check.cannotOpen, { file: options.file }));
  const outcome = await readEml(bytes);
  if (outcome.kind === 'empty') return fail(format(messages.check.empty, { file: options.file }));
  if (outcome.kind === 'not-a-mail') return fail(format(messages.check.notAMail, { file: options.file }));
  if (outcome.kind === 'too-large') {
    return fail(format(messages.check.tooLarge, { file: options.file, megabytes: String(maxEmlBytes / 1024 / 1024) }));
  }
  const verdict = judgeMail(outcome.message);
  process.stdout.write(options.json ? `${JSON.stringify(asJson(messages, verdict), null, 2)}\n` : asText(messages, verdict));
  return exitCodes[verdict.level];
}

function readOptions(args: string[]): { file: string; json: boolean; language: string } | null {
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
    ...(verdict.cut.length > 0 ? [format(messages.check.cut, { parts: verdict.cut.join(', ') })] : []),
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

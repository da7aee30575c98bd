import fc from 'fast-check';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../../utils/core/mail/message.ts';
import { mutation } from '../../core/mail/mime/mutations.ts';
import { bytesOf } from '../../core/mail/mime/saved-mail.ts';

/** What is wrong with the reading of one mutated mail; `seed` repeats it. */
export interface Complaint {
  readonly what: 'threw' | 'rule threw' | 'slow' | 'lost in silence';
  readonly file: string;
  readonly seed: number;
  readonly mutations: string;
}

/** What came of one mutated mail. */
export interface Outcome {
  readonly kind: 'whole' | 'said to be lost' | 'said to be no mail' | 'without words';
  readonly msPer100Kb: number;
  readonly complaints: readonly Complaint[];
}

/** Milliseconds of the processor for each 100 KB of a mail, and for one that is smaller. */
const mostMs = 50;
/** Of a body that is all there, at least so much has to be read, or be said to be lost. */
const leastRead = 0.5;

/** Mutates a mail one to four times, reads and judges it. What is slow is tried twice more, since code is slow at first. */
export async function tryMutation(original: Uint8Array, file: string, seed: number): Promise<Outcome> {
  const [mutations = []] = fc.sample(fc.array(mutation, { minLength: 1, maxLength: 4 }), { seed, numRuns: 1 });
  const mail = mutations.reduce((text, { apply }) => apply(text), Buffer.from(original).toString('latin1'));
  const bytes = bytesOf(mail);
  const complain = (what: Complaint['what']): Complaint => ({ what, file, seed, mutations: mutations.map(({ name }) => name).join(', ') });
  try {
    const read = await timed(bytes);
    let { ms } = read;
    for (let again = 0; again < 2 && ms > mostMs; again++) ms = Math.min(ms, (await timed(bytes)).ms);
    const complaints: Complaint[] = [];
    if (ms > mostMs) complaints.push(complain('slow'));
    if (read.failedRules.length > 0) complaints.push(complain('rule threw'));
    const kind = await kindOf(
      original,
      read.message,
      mail,
      mutations.every(({ keepsBody }) => keepsBody),
    );
    if (kind === null) complaints.push(complain('lost in silence'));
    return { kind: kind ?? 'without words', msPer100Kb: ms, complaints };
  } catch {
    return { kind: 'without words', msPer100Kb: 0, complaints: [complain('threw')] };
  }
}

async function timed(bytes: Uint8Array) {
  const start = process.cpuUsage();
  const outcome = await readEml(bytes);
  const failedRules = outcome.kind === 'mail' ? judgeMail(outcome.message).failedRules : [];
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1_000 / Math.max(1, bytes.length / 100_000);
  return { ms, failedRules, message: outcome.kind === 'mail' ? outcome.message : null };
}

/** `null` = words are gone and nothing says so. */
async function kindOf(
  original: Uint8Array,
  message: MailMessage | null,
  mail: string,
  keepsBody: boolean,
): Promise<Outcome['kind'] | null> {
  if (message === null) return 'said to be no mail';
  if ((message.lost ?? []).length > 0) return 'said to be lost';
  const whole = await readEml(original);
  if (whole.kind !== 'mail') return 'whole';
  const expected = wordsOf(whole.message);
  if (expected.size === 0) return 'without words';
  const { body } = message;
  const isBlank = body.text.trim() === '' && body.images.length === 0 && body.links.length === 0;
  if (isBlank) return bodyIn(mail) === '' ? 'without words' : null;
  if (!keepsBody) return 'whole';
  const seen = wordsOf(message);
  return [...expected].filter((word) => seen.has(word)).length >= expected.size * leastRead ? 'whole' : null;
}

/** Words of letters of ASCII: in a charset that is named wrong, others are other words. */
function wordsOf({ body }: MailMessage): ReadonlySet<string> {
  return new Set(`${body.text} ${body.links.map(({ href }) => href).join(' ')}`.match(/[a-z]{4,}/gi) ?? []);
}

function bodyIn(mail: string): string {
  const end = /\r\n\r\n|\n\n|\r\r/.exec(mail);
  return end ? mail.slice(end.index).trim() : '';
}

import { fileLimits } from '../../limits.ts';
import type { LostPart } from '../../verdict/verdict.ts';
import { type HtmlReader, isReadable } from '../eml-body.ts';
import { type EmlOutcome, readEmlWith } from '../eml-message.ts';
import { mailInEmlx } from './emlx.ts';
import type { FileProblem } from './file-problem.ts';
import { isMbox, mailsInMbox, withoutQuotedFrom } from './mbox.ts';
import { isCompoundFile } from './msg/compound-file.ts';
import { msgToEml } from './msg/msg-to-eml.ts';
import { filesInZip, isZip, type ZipEntry } from './zip.ts';

/**
 * A mail in a file, as its source for `readFoundMail`, or what could not be read. Which of several is told by `part`, its name in an archive (empty
 * outside of one), and `number`, its place in a mailbox. `lost` is what the file has of the mail and could not be read.
 */
export type FoundMail =
  | {
      readonly kind: 'mail';
      readonly part: string;
      readonly number?: number;
      readonly source: Uint8Array;
      readonly lost?: readonly LostPart[];
    }
  | { readonly kind: 'problem'; readonly part: string; readonly problem: FileProblem };

/** A file with mails. */
export interface MailFile {
  /** Whether it may hold several. */
  readonly several: boolean;
  /** How many there will be, as far as can be told before they are read. */
  readonly count: number;
  /** Reads them one after another, so that one is in memory at a time. */
  mails(): Generator<FoundMail, void>;
}

/** The largest file and the largest part of one, in bytes. Mails of one file, and bytes that come out of one archive, are bounded too. */
const limits = { bytes: fileLimits.bytes, mails: 5_000, unpacked: 250 * 1024 * 1024 };

/**
 * Opens a file that mail programs write, by its content and not by its name: a saved mail (`.eml`, also with the "From " line of a mailbox), one of
 * Outlook (`.msg`), one of Apple Mail (`.emlx`), a mailbox (`.mbox`), or a ZIP archive of such files. Nothing is read of it yet. Never throws.
 */
export function openMailFile(file: Uint8Array): MailFile {
  if (file.length > limits.bytes) return onlyProblem('too-large');
  if (isZip(file)) return archive(file);
  return plainFile(file, '');
}

/** Reads a mail that was found; like `readEmlWith`, with what its file lost beside what its own parts lost. */
export async function readFoundMail(bodyFromHtml: HtmlReader, found: FoundMail & { readonly kind: 'mail' }): Promise<EmlOutcome> {
  const outcome = await readEmlWith(bodyFromHtml, found.source);
  if (outcome.kind !== 'mail' || !found.lost?.length) return outcome;
  const { message } = outcome;
  const lost = new Set<LostPart>([...(message.lost ?? []), ...found.lost]);
  if (!isReadable(message.body)) lost.add('all');
  return { ...outcome, message: { ...message, lost: [...lost] } };
}

function plainFile(file: Uint8Array, name: string): MailFile {
  if (isZip(file)) return onlyProblem('packed-twice', name);
  if (isCompoundFile(file)) {
    return one(() => {
      const made = msgToEml(file);
      return made ? { kind: 'mail', part: name, ...made } : { kind: 'problem', part: name, problem: 'cannot-open' };
    });
  }
  if (isMbox(file)) return mailbox(file, name);
  return one(() => ({ kind: 'mail', part: name, source: mailInEmlx(file) ?? file }));
}

function one(read: () => FoundMail): MailFile {
  return {
    several: false,
    count: 1,
    *mails() {
      yield read();
    },
  };
}

function onlyProblem(problem: FileProblem, part = ''): MailFile {
  return one(() => ({ kind: 'problem', part, problem }));
}

function mailbox(file: Uint8Array, name: string): MailFile {
  const all = mailsInMbox(file);
  const [only] = all;
  if (only && all.length === 1) return one(() => ({ kind: 'mail', part: name, source: withoutQuotedFrom(only) }));
  return {
    several: true,
    count: Math.min(all.length, limits.mails),
    *mails() {
      for (const [index, mail] of all.slice(0, limits.mails).entries()) {
        yield { kind: 'mail', part: name, number: index + 1, source: withoutQuotedFrom(mail) };
      }
      if (all.length > limits.mails) yield { kind: 'problem', part: name, problem: 'too-many' };
    },
  };
}

/** Macs put notes of their own beside each file. */
const noteOfMac = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;

function archive(file: Uint8Array): MailFile {
  const entries = filesInZip(file)?.filter(({ name }) => !noteOfMac.test(name));
  if (!entries) return onlyProblem('cannot-open');
  if (entries.length === 0) return onlyProblem('empty');
  return { several: true, count: Math.min(entries.length, limits.mails), mails: () => mailsInArchive(entries) };
}

function* mailsInArchive(entries: readonly ZipEntry[]): Generator<FoundMail, void> {
  let unpacked = 0;
  let found = 0;
  for (const entry of entries) {
    const content = entry.unpack(Math.min(limits.bytes, limits.unpacked - unpacked));
    if (typeof content === 'string') {
      const problem = content === 'broken' ? 'cannot-open' : 'too-large';
      // However little is left: what was unpacked in vain counts too.
      if (problem === 'too-large') unpacked += limits.bytes;
      yield { kind: 'problem', part: entry.name, problem };
    } else {
      unpacked += content.length;
      for (const mail of plainFile(content, entry.name).mails()) {
        yield mail;
        found += 1;
        if (found >= limits.mails) break;
      }
    }
    if (found >= limits.mails || unpacked >= limits.unpacked) {
      if (entry !== entries.at(-1)) yield { kind: 'problem', part: '', problem: 'too-many' };
      return;
    }
  }
}

import PostalMime, { type Email } from 'postal-mime';
import type { LostPart } from '../../verdict/verdict.ts';
import { baseAddress } from './base-address.ts';
import { applyEdits } from './edits.ts';
import { endOfRead, entitiesOf } from './entities.ts';
import { fromFirstField } from './file-start.ts';
import { withKnownTexts } from './known-text.ts';
import { lostParts } from './lost.ts';
import { missedParts } from './missed.ts';
import { typeOf } from './part-kind.ts';
import { repairs } from './repairs.ts';

/** A saved mail as postal-mime reads it, and what only its parts tell. */
export interface Mime {
  readonly email: Email;
  readonly lost: readonly LostPart[];
  /** What relative links count from; see `base-address.ts`. */
  readonly base: string | null;
  /** A notice about a mail that was not delivered or complained of: the mail in it is evidence, not its content (RFC 6522). */
  readonly isReport: boolean;
}

/** Reads a mail, its faults repaired before. Messages inside stay attachments, as bytes. `null` if there is no mail to be had. */
export async function readMime(file: Uint8Array): Promise<Mime | null> {
  const all = fromFirstField(file);
  const entities = withKnownTexts(entitiesOf(all));
  const end = endOfRead(entities);
  const bytes = end === null ? all : all.subarray(0, end);
  const email = await parse(applyEdits(bytes, repairs(bytes, entities)));
  if (!email) return null;
  const isReport = entities.some((entity) => /^message\/(?:delivery-status|feedback-report)$/.test(typeOf(entity)));
  const lost = [
    ...new Set([...lostParts(bytes, entities), ...missedParts(bytes, entities, email), ...(end === null ? [] : (['text'] as const))]),
  ];
  return { email, lost, base: baseAddress(entities), isReport };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true });
  } catch {
    // The parser rejects only what exceeds its own limits of depth and header size: no mail that a person received.
    return null;
  }
}

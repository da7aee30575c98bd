import type { LostPart } from '../../../verdict/verdict.ts';
import { charsetOfCodePage } from './code-page.ts';
import { type CompoundStorage, openCompoundFile } from './compound-file.ts';
import { unpackRtf } from './compressed-rtf.ts';
import { headersOfMsg } from './msg-headers.ts';
import { codePageOf, type Properties, propertiesOf, propertyHead } from './properties.ts';
import { type RtfContent, textInRtf } from './text-in-rtf.ts';

/** Numbers of properties (MS-OXPROPS). */
const property = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  htmlCodePage: 0x3fde,
  attachMethod: 0x3705,
  attachData: 0x3701,
  attachName: 0x3704,
  attachLongName: 0x3707,
  attachType: 0x370e,
} as const;
/** `__substg1.0_3701000D`: a message inside, as a storage of its own (MS-OXMSG 2.2.2.1). */
const innerMessage = '__substg1.0_3701000D';
const most = { attachments: 200, depth: 4, html: 16_000_000 };

/** A mail made of another format, and what that format has and could not be read. */
export interface MadeMail {
  readonly source: Uint8Array;
  readonly lost: readonly LostPart[];
}

/**
 * A saved mail of Outlook (`.msg`, MS-OXMSG) as the mail it was made of (RFC 5322 with MIME), so that it is judged like every other: the headers
 * it came with, its text, the names and kinds of its attachments, mails inside it whole. `null` if the file is none or cannot be read at all.
 */
export function msgToEml(file: Uint8Array): MadeMail | null {
  const root = openCompoundFile(file);
  if (!root?.stream('__properties_version1.0')) return null;
  const lost = new Set<LostPart>();
  return { source: new TextEncoder().encode(messageOf(root, propertyHead.message, 0, lost)), lost: [...lost] };
}

function messageOf(storage: CompoundStorage, head: number, depth: number, lost: Set<LostPart>): string {
  const properties = propertiesOf(storage, head);
  const headers = headersOfMsg(storage, properties);
  const body = bodyOf(properties);
  if (body.content.trim() === '' && storage.streams.some((name) => bodyStream.test(name))) lost.add('text');
  const parts = [
    part(`text/${body.kind === 'html' ? 'html' : 'plain'}; charset=utf-8`, body.content),
    ...attachmentParts(storage, codePageOf(properties), depth, lost),
  ];
  const boundary = unusedBoundary(parts);
  const type = `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"`;
  return `${headers}\r\n${type}\r\n\r\n--${boundary}\r\n${parts.join(`\r\n--${boundary}\r\n`)}\r\n--${boundary}--\r\n`;
}

/** A text in one of the forms that are empty only where something is wrong: an empty plain text is a short stream, an empty page is none. */
const bodyStream = /^__substg1\.0_(?:1013|1009)/i;

/** The HTML, the HTML or words inside the RTF, or the plain text: the first that says something. */
function bodyOf(properties: Properties): RtfContent {
  const html = htmlOf(properties);
  if (html.trim() !== '') return { kind: 'html', content: html };
  const packed = properties.bytes(property.rtf);
  const rtf = packed === null ? null : unpackRtf(packed);
  const inside = rtf === null ? null : textInRtf(rtf);
  if (inside?.kind === 'html' && inside.content.trim() !== '') return inside;
  const text = properties.text(property.body);
  return { kind: 'text', content: text.trim() === '' ? (inside?.content ?? '') : text };
}

function htmlOf(properties: Properties): string {
  const bytes = properties.bytes(property.html);
  if (bytes === null) return properties.text(property.html);
  const label = charsetOfCodePage(properties.number(property.htmlCodePage) ?? codePageOf(properties));
  return new TextDecoder(label).decode(bytes.subarray(0, most.html));
}

function attachmentParts(storage: CompoundStorage, codePage: number | null, depth: number, lost: Set<LostPart>): readonly string[] {
  return storage.storages
    .filter((name) => name.startsWith('__attach_version1.0_'))
    .slice(0, most.attachments)
    .flatMap((name) => storage.storage(name) ?? [])
    .map((attachment) => attachmentPart(attachment, codePage, depth, lost));
}

function attachmentPart(storage: CompoundStorage, codePage: number | null, depth: number, lost: Set<LostPart>): string {
  const properties = propertiesOf(storage, propertyHead.part, codePage);
  const inner = storage.storage(innerMessage);
  if (inner && depth < most.depth) return part('message/rfc822', messageOf(inner, propertyHead.inner, depth + 1, lost));
  const name = properties.text(property.attachLongName) || properties.text(property.attachName);
  const written = properties.text(property.attachType).toLowerCase();
  const type = /^[a-z]+\/[\w.+-]{1,100}$/.test(written) ? written : 'application/octet-stream';
  const data = type === 'message/rfc822' ? properties.bytes(property.attachData) : null;
  if (data !== null) return part(type, new TextDecoder().decode(data));
  // Its content is nobody's concern here; a type that holds texts would be looked into.
  const shown = /^(?:text|multipart|message)\//.test(type) ? 'application/octet-stream' : type;
  const file = `filename*=utf-8''${encodeURIComponent(name.slice(0, 500).toWellFormed())}`;
  return `Content-Type: ${shown}\r\nContent-Disposition: attachment; ${file}\r\n\r\n-`;
}

function part(type: string, content: string): string {
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${content}`;
}

/** A border that stands in none of the parts (RFC 2046 5.1.1). */
function unusedBoundary(parts: readonly string[]): string {
  for (let number = 0; ; number++) {
    const boundary = `=_part_${number}`;
    if (!parts.some((one) => one.includes(boundary))) return boundary;
  }
}

import { latinText } from './byte.ts';
import { meantType, structured } from './content-type.ts';
import { delimiters, usedBoundary } from './delimiters.ts';
import { fromFirstField } from './file-start.ts';
import { type HeaderSection, headerSection } from './header-section.ts';

/** What a part is to be read as, and whether its first Content-Type field already says so. */
export interface EffectiveType {
  readonly type: string;
  readonly asWritten: boolean;
}

/**
 * The type of a part whose Content-Type may be missing, invalid, empty or there twice. RFC 2045 5.2: what has no valid type is plain text.
 * Of several fields the first multipart counts whose boundary the body really uses, since that is the one its writer worked with; of others
 * the first valid one, which postal-mime and Python's parser take too. A multipart whose boundary never comes is shown as the text it is.
 */
export function effectiveType(bytes: Uint8Array, section: HeaderSection, end: number, defaultType: string): EffectiveType {
  const fields = section.fields
    .filter(({ name }) => name === 'content-type')
    .map(({ value }) => value)
    .slice(0, mostFields);
  const [first] = fields;
  if (first === undefined) return { type: defaultType, asWritten: true };
  const valid = fields.map(meantType).filter((type) => type !== null);
  const meant = valid.filter((type) => isKnown(type) || hasName(section, type));
  const multiparts = meant.filter(isMultipart);
  const used = multiparts.find((type) => uses(bytes, section.bodyStart, end, type));
  // With nothing behind it, a multipart is what a cut file has left.
  const cut = section.bodyStart >= end ? multiparts[0] : undefined;
  const type = used ?? meant.find((one) => !isMultipart(one)) ?? cut ?? withUsedBoundary(bytes, section, end, multiparts[0]);
  if (type === undefined || type === null) return { type: textType(bytes, section, end), asWritten: false };
  if (isMultipart(type)) return withPlainBoundary(type, first);
  if (/^message\/(?:rfc822|global)\b/i.test(type) && !holdsMessage(bytes, section, end))
    return { type: textType(bytes, section, end), asWritten: false };
  return { type, asWritten: alike(type, first) };
}

/** The top-level types of RFC 2046, RFC 6838 and their kin, and private ones. What begins otherwise is misspelt. */
function isKnown(type: string): boolean {
  return /^(?:text|image|audio|video|application|multipart|message|font|model|chemical|haptics|example|x-[\w.-]{1,60})\//i.test(type);
}

/** A part with the name of a file is one, whatever it calls its type. */
function hasName({ fields }: HeaderSection, type: string): boolean {
  const disposition = structured(fields.find(({ name }) => name === 'content-disposition')?.value ?? '');
  return structured(type).parameters.has('name') || disposition.parameters.has('filename') || disposition.value === 'attachment';
}

/** Whether the body of a message/rfc822 begins with headers, as RFC 2046 5.2.1 demands; what is encoded is decoded only later. */
function holdsMessage(bytes: Uint8Array, { bodyStart }: HeaderSection, end: number): boolean {
  const body = fromFirstField(bytes.subarray(bodyStart, end));
  const inner = headerSection(body, 0, body.length, true);
  const [line = ''] = latinText(body.subarray(0, 200)).split(/\r?\n/, 1);
  return body.length === 0 || inner.isMessage || inner.fields.length > 0 || /^[a-z\d+/]{30,}={0,2}$/i.test(line);
}

/**
 * A multipart whose boundary every program reads alike. Comments, sections (RFC 2231), characters that have to be escaped and blanks at the end
 * (RFC 2046 5.1.1 forbids them) are read in different ways, and who reads another boundary loses all parts.
 */
function withPlainBoundary(type: string, written: string): EffectiveType {
  const { value, parameters } = structured(type);
  const boundary = parameters.get('boundary');
  if (boundary === undefined || boundary === '') return { type, asWritten: alike(type, written) };
  const plain = !/[(\\]|\*\d{0,3}\*?\s*=/.test(written) && boundary === boundary.trimEnd();
  if (plain) return { type, asWritten: alike(type, written) };
  return { type: `${value}; boundary="${boundary.trimEnd().replaceAll(/["\\]/g, '\\$&')}"`, asWritten: false };
}

function alike(type: string, written: string): boolean {
  return type === written || type.replaceAll(/\s+/g, '') === written.replaceAll(/\s+/g, '');
}

/** More fields than this nobody writes by mistake; for each multipart among them the body is looked through. */
const mostFields = 4;

function isMultipart(type: string): boolean {
  return /^multipart\//i.test(type);
}

function uses(bytes: Uint8Array, start: number, end: number, type: string): boolean {
  const boundary = structured(type).parameters.get('boundary')?.trimEnd();
  return boundary !== undefined && boundary !== '' && delimiters(bytes, start, end, boundary, 1).some(({ closing }) => !closing);
}

function withUsedBoundary(bytes: Uint8Array, { bodyStart }: HeaderSection, end: number, type: string | undefined): string | null {
  const boundary = type === undefined ? null : usedBoundary(bytes, bodyStart, end);
  return boundary === null ? null : `${structured(type ?? '').value}; boundary="${boundary}"`;
}

/** Programs that look at what they cannot name find a page of HTML by its first tag; anything else is text. */
function textType(bytes: Uint8Array, { bodyStart }: HeaderSection, end: number): string {
  const start = latinText(bytes.subarray(bodyStart, Math.min(end, bodyStart + 200)));
  return /^[^a-z<]{0,20}<(?:!doctype html|html|head|body|meta)\b/i.test(start) ? 'text/html' : 'text/plain';
}

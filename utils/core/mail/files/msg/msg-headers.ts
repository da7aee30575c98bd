import type { CompoundStorage } from './compound-file.ts';
import { codePageOf, type Properties, propertiesOf, propertyHead } from './properties.ts';

/** Numbers of properties (MS-OXPROPS). "Represented" is the sender that Outlook shows, the other one the account that really sent. */
const property = {
  headers: 0x007d,
  subject: 0x0037,
  representedName: 0x0042,
  representedAddress: 0x0065,
  representedSmtp: 0x5d02,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderSmtp: 0x5d01,
  messageId: 0x1035,
  replyTo: 0x0050,
  submitted: 0x0039,
  delivered: 0x0e06,
  recipientName: 0x3001,
  recipientAddress: 0x3003,
  recipientSmtp: 0x39fe,
} as const;
const mostRecipients = 200;

/**
 * The header section of a message in a `.msg` file, without the line that ends it: the headers that the mail came with, its own MIME fields left
 * out, since the parts are put together anew. Drafts, sent mail and mail inside an Exchange house have none: then the fields that Outlook keeps,
 * a sender with an address of Exchange's own (`/O=…`) by its SMTP address.
 */
export function headersOfMsg(storage: CompoundStorage, properties: Properties): string {
  const fields = transportFields(properties.text(property.headers));
  const has = (name: string) => fields.some((field) => field.toLowerCase().startsWith(`${name}:`));
  const own: string[] = [];
  if (!has('from')) own.push(`From: ${senderOf(properties)}`);
  if (!has('to') && !has('received')) own.push(`To: ${recipientsOf(storage, properties).join(', ')}`);
  if (!has('subject')) own.push(`Subject: ${encoded(properties.text(property.subject))}`);
  if (!has('date')) own.push(...dateField(properties));
  if (!has('message-id')) own.push(...idField(properties));
  return [...fields, ...own].join('\r\n');
}

/** The fields of a header section, folded lines and all. Outlook puts a line of its own before them. */
function transportFields(headers: string): readonly string[] {
  const lines = headers.replaceAll(/\r\n?/g, '\n').split('\n');
  const fields: string[] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line) && fields.length > 0) fields[fields.length - 1] += `\r\n${line}`;
    else if (/^[!-9;-~]+[ \t]*:/.test(line)) fields.push(line);
  }
  return fields.filter((field) => !/^(?:content-[\w-]+|mime-version)[ \t]*:/i.test(field));
}

function senderOf(properties: Properties): string {
  const shown = properties.text(property.representedName) || properties.text(property.senderName);
  const own = [property.representedSmtp, property.representedAddress];
  const account = [property.senderSmtp, property.senderAddress];
  // The account's address stands for the shown sender only where that has no name of its own.
  const ids =
    properties.text(property.representedName) === '' ? [...own, ...account] : [...own, property.senderSmtp, property.senderAddress];
  return mailbox(shown, smtpAddress(ids.map((id) => properties.text(id))));
}

function recipientsOf(storage: CompoundStorage, properties: Properties): readonly string[] {
  return storage.storages
    .filter((name) => name.startsWith('__recip_version1.0_'))
    .slice(0, mostRecipients)
    .flatMap((name) => storage.storage(name) ?? [])
    .map((one) => propertiesOf(one, propertyHead.part, codePageOf(properties)))
    .map((one) =>
      mailbox(one.text(property.recipientName), smtpAddress([one.text(property.recipientSmtp), one.text(property.recipientAddress)])),
    );
}

/** The first that is an address of the internet; Exchange writes paths such as `/O=HOUSE/CN=NAME`. */
function smtpAddress(candidates: readonly string[]): string {
  return candidates.map((address) => address.trim()).find((address) => /^[^\s/<>@]{1,200}@[^\s<>@]{1,255}$/.test(address)) ?? '';
}

function mailbox(name: string, address: string): string {
  const bare = name.trim().replace(/^(["'])(.*)\1$/, '$2');
  return bare === '' || bare === address ? `<${address}>` : `${encoded(bare)} <${address}>`;
}

/** A text for a header field: as it stands if it is plain, else as an encoded word (RFC 2047), so that nothing in it can be taken for syntax. */
function encoded(text: string): string {
  const line = text
    .slice(0, 1_000)
    .replaceAll(/[\r\n\t]+/g, ' ')
    .toWellFormed();
  if (/^[A-Za-z0-9 ]*$/.test(line)) return line;
  const bytes = [...new TextEncoder().encode(line)];
  return `=?utf-8?Q?${bytes.map((value) => `=${value.toString(16).toUpperCase().padStart(2, '0')}`).join('')}?=`;
}

function dateField(properties: Properties): readonly string[] {
  const at = properties.time(property.submitted) ?? properties.time(property.delivered);
  const date = at === null ? null : new Date(at);
  return date === null || Number.isNaN(date.getTime()) ? [] : [`Date: ${date.toUTCString().replace('GMT', '+0000')}`];
}

function idField(properties: Properties): readonly string[] {
  const id = properties.text(property.messageId).replaceAll(/\s+/g, '');
  return id === '' ? [] : [`Message-ID: ${id}`];
}

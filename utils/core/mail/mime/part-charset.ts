import { charsetOf, decoderName } from './charset.ts';
import { charsetLabel } from './charset-label.ts';
import type { Entity } from './entity.ts';
import { realEncoding } from './real-encoding.ts';
import { decodedBody } from './transfer.ts';

/** The bytes of a text part as its writer had them, transfer encoding undone. */
export function textBytes(bytes: Uint8Array, entity: Entity): Uint8Array {
  return decodedBody(bytes.subarray(entity.bodyStart, entity.bodyEnd), realEncoding(bytes, entity));
}

/** The charset of a text part, found as in `charset.ts`. */
export function realCharset(bytes: Uint8Array, entity: Entity): string {
  return charsetOf(textBytes(bytes, entity), charsetLabel(entity));
}

/** Whether postal-mime reads this label as that charset by itself. Without a label it takes UTF-8. */
export function isReadAs(label: string | undefined, charset: string): boolean {
  return (label ? decoderName(label.trim().toLowerCase()) : 'utf-8') === charset;
}

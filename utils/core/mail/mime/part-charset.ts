import { charsetOf, decoderName } from './charset.ts';
import { structured } from './content-type.ts';
import { type Entity, headerFieldOf } from './entity.ts';
import { decodedBody, transferEncoding } from './transfer.ts';

/** The bytes of a text part as its writer had them, transfer encoding undone. */
export function textBytes(bytes: Uint8Array, entity: Entity): Uint8Array {
  const body = bytes.subarray(entity.bodyStart, entity.bodyEnd);
  return decodedBody(body, transferEncoding(headerFieldOf(entity, 'content-transfer-encoding')));
}

/** The charset of a text part, found as in `charset.ts`. */
export function realCharset(bytes: Uint8Array, entity: Entity): string {
  return charsetOf(textBytes(bytes, entity), structured(entity.type).parameters.get('charset'));
}

/** Whether postal-mime reads this label as that charset by itself. Without a label it takes UTF-8. */
export function isReadAs(label: string | undefined, charset: string): boolean {
  return (label ? decoderName(label.trim().toLowerCase()) : 'utf-8') === charset;
}

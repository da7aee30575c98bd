import { bodyFromHtml } from './body/from-html.ts';
import { type EmlOutcome, readEmlWith } from './eml-message.ts';

export { maxEmlBytes } from './eml-message.ts';

/** Reads a saved mail where there is no page: commands and tests. See `readEmlWith`. */
export function readEml(bytes: Uint8Array): Promise<EmlOutcome> {
  return readEmlWith(bodyFromHtml, bytes);
}

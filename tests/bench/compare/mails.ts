import { readFileSync } from 'node:fs';

const fake = readFileSync(`${import.meta.dirname}/../../fixtures/mails/fake-preview-invitation-en/source.eml`, 'latin1');

/** The same fake invitation from another sender: one that no memory knows. */
export function fakeFrom(index: number): Uint8Array {
  return Buffer.from(fake.replace(/^From:.*$/m, `From: "Amazon Preview" <hello@circle-${index}.example>`), 'latin1');
}

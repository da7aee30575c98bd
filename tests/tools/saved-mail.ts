import { readFileSync } from 'node:fs';

/** The source of a mail of `tests/fixtures/mails`, by the name of its folder. */
export function savedMail(name: string): Buffer {
  return readFileSync(`${import.meta.dirname}/../fixtures/mails/${name}/source.eml`);
}

import { readdirSync, readFileSync } from 'node:fs';

const fixtures = `${import.meta.dirname}/../fixtures/mails`;
const levelOf = (name: string): string =>
  (JSON.parse(readFileSync(`${fixtures}/${name}/expected.json`, 'utf8')) as { readonly level: string }).level;
const names = readdirSync(fixtures).map((name) => ({ name, level: levelOf(name) }));

/**
 * Names of saved mails, one for each level. Every saved mail is judged in `tests/core/mail` and goes once through each kind of client in
 * Chromium and through Gmail in Firefox; a client in another language, brand or browser proves with these that it is the same reader.
 */
export const onePerLevel: ReadonlySet<string> = new Set(
  names.filter(({ level }, at) => names.findIndex((other) => other.level === level) === at).map(({ name }) => name),
);

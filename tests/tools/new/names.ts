import { Script } from 'node:vm';

/** Why a name cannot be used for a file and an identifier, or `null` if it can. */
export function badName(name: string): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 40) {
    return `"${name}" is no name in kebab case, such as "host-in-name" (at most 40 letters, digits and single hyphens, a letter first).`;
  }
  const identifier = camelCase(name);
  return isReserved(identifier) ? `"${name}" cannot be used: "${identifier}" is a word of the language TypeScript.` : null;
}

/** The name as an identifier: `host-in-name` becomes `hostInName`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name as a title: `my-mail` becomes `My mail`. */
export function inWords(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}

/** Whether the language keeps the word, a name in camel case, for itself, or it already means something in every file. */
export function isReserved(word: string): boolean {
  if (word === 'await' || word === 'undefined') return true;
  try {
    // Read as strict code, as modules are, and not run.
    new Script(`'use strict'; () => { const ${word} = 0; };`);
    return false;
  } catch {
    return true;
  }
}

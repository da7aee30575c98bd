import { locales } from './languages/registry.ts';

/** The `_locales/<language>/messages.json` files that the browser itself reads: name and description of the extension. */
export function manifestMessages(): readonly { readonly language: string; readonly json: string }[] {
  return locales.map(({ language, name, description }) => ({
    language,
    json: JSON.stringify({ name: { message: name }, description: { message: description } }),
  }));
}

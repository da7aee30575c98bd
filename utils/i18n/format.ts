/** Puts values into the `{name}` places of a message. A place without a value stays visible, so that a mistake is seen and not hidden. */
export function format(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w{1,40})\}/g, (place, name: string) => values[name] ?? place);
}

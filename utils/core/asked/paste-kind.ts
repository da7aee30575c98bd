/** What a pasted text is: the source of a mail, its header lines alone, a link, a sender, or words. */
export type PasteKind = 'nothing' | 'source' | 'headers' | 'link' | 'sender' | 'words';

/** Fields that tell a mail's source from other lines with colons; two of them are needed. */
const telling =
  /^(?:from|to|subject|date|received|message-id|return-path|mime-version|delivered-to|authentication-results|dkim-signature|arc-seal|x-[\w-]+)$/;
const field = /^([!-9;-~]+)[ \t]*:/;
const address = /^[^\s<>@"(),;:]{1,200}@[^\s<>@"(),;:]{1,250}\.[^\s<>@"(),;:.]{2,63}$/;
const looked = 20_000;

/** Tells what a text is by its form alone; no word of any language is needed. */
export function pasteKind(text: string): PasteKind {
  const trimmed = text.trim();
  if (trimmed === '') return 'nothing';
  const source = sourceIn(trimmed);
  if (source !== null) return kindOfSource(source) ?? 'words';
  if (trimmed.includes('\n')) return 'words';
  if (isSender(trimmed)) return 'sender';
  return isLink(trimmed) ? 'link' : 'words';
}

/** Fields that servers write: nobody has them among other words, and a source copied with a page around it begins with one. */
const ofServers =
  /^(?:received|return-path|delivered-to|authentication-results|dkim-signature|arc-[\w-]+|x-received|envelope-to|mime-version)[ \t]*:/i;
const mostLinesBefore = 100;

/**
 * The source of a mail in a pasted text: from its start, or from the first field of a server's near the top, since pages that show a source have
 * headings and summaries of their own above it. `null` if there is none.
 */
export function sourceIn(text: string): string | null {
  const trimmed = text.trimStart();
  if (kindOfSource(trimmed) !== null) return trimmed;
  let at = 0;
  for (let line = 0; line < mostLinesBefore; line++) {
    const rest = trimmed.slice(at, at + looked);
    if (ofServers.test(rest)) return kindOfSource(trimmed.slice(at)) === null ? null : trimmed.slice(at);
    const end = trimmed.indexOf('\n', at);
    if (end < 0) return null;
    at = end + 1;
  }
  return null;
}

/** A source begins with fields, folded lines among them; without a blank line behind them there is no body. */
function kindOfSource(whole: string): 'source' | 'headers' | null {
  const text = whole.slice(0, looked);
  const lines = text.split(/\r?\n/);
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      if (names.size < 2) return null;
      return lines.slice(index).some((rest) => rest.trim() !== '') || whole.length > text.length ? 'source' : 'headers';
    }
    const name = field.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined && telling.test(name)) names.add(name);
    // A browser's view of the source may wrap long lines, but the first line is a field or the line of a mailbox file.
    else if (index === 0 && name === undefined && !line.startsWith('From ')) return null;
  }
  return names.size >= 2 ? 'headers' : null;
}

function isSender(text: string): boolean {
  const bare = text.replace(/^mailto:/i, '');
  if (address.test(bare)) return true;
  const open = bare.lastIndexOf('<');
  return open >= 0 && bare.endsWith('>') && address.test(bare.slice(open + 1, -1).trim());
}

/** One word that is an address of the web: with a scheme, or a host with a dot. Written apart to do no harm (`hxxps`, `[.]`), it is one too. */
function isLink(text: string): boolean {
  if (/\s/.test(text)) return false;
  const plain = withoutDefusing(text);
  return (
    /^[a-z][a-z0-9+.-]{1,20}:\S/i.test(plain) ||
    /^(?:[^\s./@?#:]{1,63}\.){1,20}[^\s./@?#:\d]{2,63}(?:[/?#:]\S*)?$/.test(plain) ||
    /^\d{1,3}(?:\.\d{1,3}){3}(?:[/?#:]\S*)?$/.test(plain)
  );
}

/** A link as it was before somebody wrote it apart, as warnings do: `hxxps://amazon[.]example`. */
export function withoutDefusing(text: string): string {
  return text
    .trim()
    .replace(/^hxxp/i, 'http')
    .replaceAll(/\[\.\]|\(\.\)|\[dot\]/gi, '.')
    .replaceAll('[:]', ':')
    .replace(/^[<("']{1,9}/, '')
    .replace(/[>)"'.,;]{1,9}$/, '');
}

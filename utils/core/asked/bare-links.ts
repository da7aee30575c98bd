import type { MailLink } from '../mail/message.ts';
import { isPublicHost } from '../text/host.ts';

/** A host with a dot, not behind an `@` or inside a longer address, and what follows it. */
const bare = /(?<![\p{L}\p{N}@./:_-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?:[/?#:][^\s<>"]{0,2000})?(?![\p{L}\p{N}@])/gu;
const most = 200;

/** Links that a short message writes without a scheme, as telephones link them: `amazon.example/x`. Hosts under no known top-level domain are words. */
export function bareLinks(text: string): readonly MailLink[] {
  const links: MailLink[] = [];
  for (const [found] of text.slice(0, 200_000).matchAll(bare)) {
    const shown = found.replace(/[.,;:!?)]{1,9}$/, '');
    const host = shown.split(/[/?#:]/, 1)[0] ?? '';
    if (isPublicHost(host)) links.push({ href: `https://${shown}`, text: shown, hidden: false });
    if (links.length >= most) break;
  }
  return links;
}

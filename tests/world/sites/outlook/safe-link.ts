import { createHash } from 'node:crypto';
import { reader } from '../gmail/markup.ts';
import type { SafeLinks } from './mailbox.ts';

const server = 'https://eur02.safelinks.protection.outlook.com/';

/**
 * A web link as Safe Links rewrites it: target, check value and the reader's address in the query. With `originalsrc`, or without it as
 * for links that arrive rewritten from another account (both seen 2022). Every second link of `mixed` is without.
 */
export function safeLink(href: string, kind: SafeLinks, index: number): Record<string, string> {
  if (kind === 'off') return { href, 'data-auth': 'NotApplicable', 'data-linkindex': String(index) };
  const check = createHash('sha256').update(href).digest('base64');
  const data = ['05', '02', reader.address, check.slice(0, 32), '0', '0', 'Unknown', '', '0', '', '', ''].join('|');
  const query = [`url=${encodeURIComponent(href)}`, `data=${encodeURIComponent(data)}`, `sdata=${encodeURIComponent(check)}`, 'reserved=0'];
  const wrapped = { href: `${server}?${query.join('&')}`, 'data-linkindex': String(index) };
  if (kind === 'bare' || (kind === 'mixed' && index % 2 === 1)) return { ...wrapped, 'data-auth': 'NotApplicable' };
  const title = `Original URL: ${href}. Click or tap if you trust this link.`;
  return { ...wrapped, 'data-auth': 'Verified', originalsrc: href, shash: check.slice(0, 24), title };
}

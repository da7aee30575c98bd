import type { Plugin } from 'vite';
import { webmailClients } from '../../../utils/page/webmail/clients.ts';

/** Writes lists that depend on nothing but the source out as data, so that what they were made from stays out of the pages. */
export function writtenOut(): Plugin {
  return {
    name: 'written-out',
    transform(_code, id) {
      if (!/\/utils\/page\/webmail\/clients\.ts$/.test(id.replaceAll('\\', '/'))) return null;
      return `export const webmailClients = ${JSON.stringify(webmailClients)};`;
    },
  };
}

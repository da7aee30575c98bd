import type { ClientFacts } from './clients.ts';

/** So many signs of a client make a page look like it. */
const enough = 2;

/** The client that a page looks like, by its signs; `null` if it looks like none, or like two equally. */
export function looksLike<Client extends Pick<ClientFacts, 'signs'>>(page: Document, clients: readonly Client[]): Client | null {
  return mostLike(
    clients,
    clients.map(({ signs = [] }) => signs.filter((sign) => page.querySelector(sign) !== null).length),
  );
}

/** The same from how many signs of each client were seen, in their order. */
export function mostLike<Client>(clients: readonly Client[], counts: readonly number[]): Client | null {
  const seen = clients.map((client, at) => ({ client, signs: counts[at] ?? 0 }));
  const [first, second] = seen.filter(({ signs }) => signs >= enough).sort((one, other) => other.signs - one.signs);
  return first && first.signs !== second?.signs ? first.client : null;
}

import { expect, it } from 'vitest';
import { webmailAdapters } from '../../../utils/page/webmail/adapters/registry.ts';
import { clients, webmailMatches } from '../../../utils/page/webmail/clients.ts';

it('every client has its reader, in the same order and with the same facts', () => {
  const facts = webmailAdapters.map(({ id, name, matches, bodies, signs, evidence, lastSeen, unseen }) => ({
    id,
    name,
    matches,
    ...(bodies && { bodies }),
    ...(signs && { signs }),
    evidence,
    lastSeen,
    unseen,
  }));
  expect(facts).toEqual(Object.values(clients));
});

it('what draws bodies in frames of another origin says where, and is asked for', () => {
  for (const { id, bodies, bodyFrame } of webmailAdapters) expect(bodies === undefined, id).toBe(bodyFrame === undefined);
  expect(webmailMatches).toEqual(expect.arrayContaining(webmailAdapters.flatMap(({ matches, bodies = [] }) => [...matches, ...bodies])));
});

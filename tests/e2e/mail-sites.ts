import type { World } from '../world/world.ts';

/** The name of each webmail client's site in the world, by the id of the client. */
const sites = {
  gmail: 'gmail',
  outlook: 'outlook',
  gmx: 'gmx',
  'mail-com': 'mailcom',
  'web-de': 'webde',
  't-online': 'tOnline',
  yahoo: 'yahoo',
  proton: 'proton',
  roundcube: 'roundcube',
  sogo: 'sogo',
  ox: 'ox',
} as const;

/** Ids of the clients that have a site. */
export const clientsWithSite: readonly string[] = Object.keys(sites);

/** Puts a mail into the mailbox that a client shows; answers with the address under which it stands open. */
export async function deliverTo(world: World, client: string, eml: Uint8Array): Promise<string> {
  const site = sites[client as keyof typeof sites];
  return (await world[site].deliver(eml)).url;
}

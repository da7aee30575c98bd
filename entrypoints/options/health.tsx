import { browser } from 'wxt/browser';
import { type ClientState, HealthList } from '../../components/options/health-list.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useSource } from '../../components/use-source.ts';
import { requestPermission, watchPermissions } from '../../utils/browser/permissions.ts';
import { storedHealth, storedOwnWebmail } from '../../utils/browser/stored/items.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';

/** The health of every webmail client, with the way to give access where it is missing. */
export function HealthOfClients({ texts, clientsOff }: { texts: PageMessages; clientsOff: readonly string[] }) {
  const health = useSource(storedHealth);
  const access = useSource(clientAccess);
  const own = useSource(storedOwnWebmail);
  if (health === null || access === null || own === null) return null;
  // A client without hosts of its own is there only where the user has one.
  const shown = webmailClients.filter(({ id, matches }) => matches.length > 0 || own.some(({ client }) => client === id));
  const clients: ClientState[] = shown.map(({ id, name, evidence, lastSeen }) => ({
    id,
    name,
    evidence,
    lastSeen,
    switchedOff: clientsOff.includes(id),
    allowed: access.has(id),
    health: health[id] ?? null,
  }));
  return (
    <HealthList
      texts={texts}
      clients={clients}
      now={Date.now()}
      allow={(id) => {
        const client = webmailClients.find((candidate) => candidate.id === id);
        if (client) void requestPermission({ origins: [...client.origins] });
      }}
      copy={(report) => navigator.clipboard.writeText(report)}
      save={(id, report) => saveFile(document, `preview-guard-${id}-structure.txt`, 'text/plain', report)}
    />
  );
}

/** Ids of the clients whose pages the browser lets us read. */
const clientAccess = {
  async get(): Promise<ReadonlySet<string>> {
    const given = await Promise.all(webmailClients.map(({ origins }) => browser.permissions.contains({ origins: [...origins] })));
    return new Set(webmailClients.filter((_, index) => given[index]).map(({ id }) => id));
  },
  watch(changed: (ids: ReadonlySet<string>) => void): () => void {
    return watchPermissions(() => void clientAccess.get().then(changed));
  },
};

import { OwnWebmailList } from '../../components/options/own-webmail-list.tsx';
import { useSource } from '../../components/use-source.ts';
import { sendMessage } from '../../utils/browser/messaging.ts';
import { storedOwnWebmail } from '../../utils/browser/stored/items.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';

/** The hosts of the user's own; the background ends what runs at one that is removed, and gives its permission back. */
export function OwnHosts({ texts }: { texts: PageMessages }) {
  const known = useSource(storedOwnWebmail);
  if (known === null) return null;
  const hosts = known.map((own) => ({ ...own, client: webmailClients.find(({ id }) => id === own.client)?.name ?? own.client }));
  return <OwnWebmailList texts={texts} hosts={hosts} remove={(host) => void sendMessage('own.remove', { host })} />;
}

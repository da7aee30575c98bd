import { StandingLines } from '../../components/options/standing-lines.tsx';
import { useSource } from '../../components/use-source.ts';
import { storedHealth, storedPortal } from '../../utils/browser/stored/items.ts';
import { dueToday } from '../../utils/core/portal/remind/deadlines.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';

/** What the symbol would say now. Nothing until all of it is known, so that nothing jumps more than once. */
export function StandingNow({ texts, signinOff }: { texts: PageMessages; signinOff: boolean }) {
  const health = useSource(storedHealth);
  const portal = useSource(storedPortal);
  if (health === null || portal === null) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <StandingLines
      texts={texts}
      blind={webmailClients.filter(({ id }) => health[id]?.blindSince != null).map(({ name }) => name)}
      signinOff={signinOff}
      dueToday={dueToday(portal.list, new Date(), zone).length}
    />
  );
}

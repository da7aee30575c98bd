import { useState } from 'preact/hooks';
import { type TrustedKind, TrustedList } from '../../components/options/trusted-list.tsx';
import { useSource } from '../../components/use-source.ts';
import { storedTrusted } from '../../utils/browser/stored/items.ts';
import type { Trusted } from '../../utils/core/memory/trusted.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

/** What was removed, with its time, so that it comes back to its place. */
type Removed = { readonly kind: TrustedKind; readonly name: string; readonly at: number };

/** The trusted list; the last removal can be undone as long as the page is open. */
export function Trust({ texts }: { texts: PageMessages }) {
  const trusted = useSource(storedTrusted);
  const [removed, setRemoved] = useState<Removed | null>(null);
  if (trusted === null) return null;

  function remove(kind: TrustedKind, name: string) {
    void storedTrusted.update((known) => {
      setRemoved({ kind, name, at: timeOf(known, kind, name) });
      return without(known, kind, name);
    });
  }

  function undo() {
    if (removed === null) return;
    void storedTrusted.update((known) => withEntry(known, removed)).then(() => setRemoved(null));
  }

  return <TrustedList texts={texts} trusted={trusted} removed={removed?.name ?? null} remove={remove} undo={undo} />;
}

function timeOf(known: Trusted, kind: TrustedKind, name: string): number {
  const found = kind === 'senders' ? known.senders.find(({ address }) => address === name) : known.hosts.find(({ host }) => host === name);
  return found?.at ?? Date.now();
}

function without(known: Trusted, kind: TrustedKind, name: string): Trusted {
  return kind === 'senders'
    ? { ...known, senders: known.senders.filter(({ address }) => address !== name) }
    : { ...known, hosts: known.hosts.filter(({ host }) => host !== name) };
}

function withEntry(known: Trusted, { kind, name, at }: Removed): Trusted {
  const rest = without(known, kind, name);
  const oldestFirst = (a: { at: number }, b: { at: number }) => a.at - b.at;
  return kind === 'senders'
    ? { ...rest, senders: [...rest.senders, { address: name, at }].sort(oldestFirst) }
    : { ...rest, hosts: [...rest.hosts, { host: name, at }].sort(oldestFirst) };
}

import type { Trusted } from '../../utils/core/memory/trusted.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { Section } from '../controls/section.tsx';

export type TrustedKind = 'senders' | 'hosts';

interface Props {
  readonly texts: PageMessages;
  readonly trusted: Trusted;
  /** What was removed last and can be brought back. */
  readonly removed: string | null;
  remove(kind: TrustedKind, name: string): void;
  undo(): void;
}

/** Everything the user marked as fine, newest first, each with a way to take that back. */
export function TrustedList({ texts, trusted, removed, remove, undo }: Props) {
  const words = texts.options.trusted;
  const senders = trusted.senders.map(({ address, at }) => ({ name: address, at })).reverse();
  const hosts = trusted.hosts.map(({ host, at }) => ({ name: host, at })).reverse();
  const empty = senders.length + hosts.length === 0;
  return (
    <Section id="trusted" text={texts.options.sections.trusted}>
      <div class="undo" role="status">
        {removed !== null && (
          <>
            <span>{format(words.removed, { name: removed })}</span>
            <button type="button" onClick={undo}>
              {texts.controls.undo}
            </button>
          </>
        )}
      </div>
      {empty && (
        <p class="panel">
          {words.empty} <a href="/help.html#fake">{words.help}</a>
        </p>
      )}
      <Names texts={texts} title={words.senders} entries={senders} remove={(name) => remove('senders', name)} />
      <Names texts={texts} title={words.hosts} entries={hosts} remove={(name) => remove('hosts', name)} />
    </Section>
  );
}

interface NamesProps {
  readonly texts: PageMessages;
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly at: number }[];
  remove(name: string): void;
}

function Names({ texts, title, entries, remove }: NamesProps) {
  if (entries.length === 0) return null;
  const dates = new Intl.DateTimeFormat(texts.language, { dateStyle: 'medium' });
  return (
    <>
      <h3>{title}</h3>
      <ul class="names">
        {entries.map(({ name, at }) => (
          <li key={name} class="row">
            <span class="row-text">
              <bdi>{name}</bdi>
              <span class="row-hint">{format(texts.options.trusted.since, { date: dates.format(at) })}</span>
            </span>
            <button type="button" aria-label={format(texts.controls.removeNamed, { name })} onClick={() => remove(name)}>
              {texts.controls.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

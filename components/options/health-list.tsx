import { useState } from 'preact/hooks';
import type { ClientHealth } from '../../utils/core/memory/health.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { sentences } from '../../utils/i18n/sentences.ts';
import { Section } from '../controls/section.tsx';

/** A webmail client as the health list shows it. */
export interface ClientState {
  readonly id: string;
  readonly name: string;
  readonly evidence: 'live-capture' | 'published-source' | 'third-party-code' | 'unverified';
  /** `YYYY-MM`. */
  readonly lastSeen: string;
  readonly switchedOff: boolean;
  /** Whether the browser gives access to its pages. */
  readonly allowed: boolean;
  /** `null` = nothing recorded yet. */
  readonly health: ClientHealth | null;
}

interface Props {
  readonly texts: PageMessages;
  readonly clients: readonly ClientState[];
  /** Milliseconds since 1970. */
  readonly now: number;
  allow(id: string): void;
  copy(report: string): Promise<void>;
  /** Saves a report as a file. */
  save(id: string, report: string): void;
}

/** How each mail service is doing: last mail read, what the knowledge rests on, and what is in the way. */
export function HealthList({ texts, clients, now, allow, copy, save }: Props) {
  const unused = clients.filter(isUnused);
  const list = (shown: readonly ClientState[]) => (
    <ul class="names">
      {shown.map((client) => (
        <li key={client.id} class="client">
          <h3>{client.name}</h3>
          <Client texts={texts} client={client} now={now} allow={allow} copy={copy} save={save} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section id="health" text={texts.options.sections.health}>
      {list(clients.filter((client) => !isUnused(client)))}
      {unused.length > 0 && (
        <details class="unused">
          <summary>{format(texts.options.health.unused, { count: new Intl.NumberFormat(texts.language).format(unused.length) })}</summary>
          {list(unused)}
        </details>
      )}
    </Section>
  );
}

/** Of these there is nothing to say but what they are known from. */
function isUnused({ switchedOff, allowed, health }: ClientState): boolean {
  return !switchedOff && allowed && (health === null || health.messagesRead + health.unreadable === 0) && health?.blindSince == null;
}

interface ClientProps extends Omit<Props, 'clients'> {
  readonly client: ClientState;
}

function Client({ texts, client, now, allow, copy, save }: ClientProps) {
  const words = texts.options.health;
  const { name, health } = client;
  const month = new Intl.DateTimeFormat(texts.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const lastRead =
    health && health.lastRead > 0 ? format(words.lastRead, { when: agoText(texts.language, health.lastRead, now) }) : words.never;
  const counts = health && health.messagesRead + health.unreadable > 0 ? countsText(texts, health) : '';
  return (
    <>
      {client.switchedOff && <p>{words.switchedOff}</p>}
      {!client.allowed && !client.switchedOff && (
        <div class="notice">
          <p>{format(words.noAccess, { name })}</p>
          <button type="button" onClick={() => allow(client.id)}>
            {format(words.allow, { name })}
          </button>
        </div>
      )}
      {health?.blindSince != null && (
        <Blind texts={texts} name={name} report={health.report} copy={copy} save={(report) => save(client.id, report)} />
      )}
      <p>{sentences(texts.language, [lastRead, counts])}</p>
      <p class="small soft">
        {format(words.evidence[client.evidence], { month: month.format(new Date(`${client.lastSeen}-01T00:00:00Z`)) })}
      </p>
    </>
  );
}

function countsText(texts: PageMessages, { messagesRead, unreadable }: ClientHealth): string {
  const numbers = new Intl.NumberFormat(texts.language);
  const words = texts.options.health;
  return format(unreadable === 0 ? words.countRead : words.counts, {
    read: numbers.format(messagesRead),
    unreadable: numbers.format(unreadable),
  });
}

interface BlindProps extends Pick<Props, 'texts' | 'copy'> {
  readonly name: string;
  readonly report: string | null;
  save(report: string): void;
}

function Blind({ texts, name, report, copy, save }: BlindProps) {
  const words = texts.options.health;
  const [copied, setCopied] = useState(false);
  return (
    <div class="notice">
      <p>{format(words.blind, { name })}</p>
      {report !== null && (
        <>
          <p class="small">{words.reportHint}</p>
          <button type="button" onClick={() => copy(report).then(() => setCopied(true))}>
            {words.copyReport}
          </button>{' '}
          <button type="button" onClick={() => save(report)}>
            {words.saveReport}
          </button>{' '}
          <span role="status">{copied ? words.copied : ''}</span>
        </>
      )}
    </div>
  );
}

/** "2 hours ago" in the language's own words. */
function agoText(language: string, then: number, now: number): string {
  const minutes = Math.round((then - now) / 60_000);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 1_440) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1_440), 'day');
}

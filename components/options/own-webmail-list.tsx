import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { Section } from '../controls/section.tsx';

/** A host of the user's own. */
export interface OwnHost {
  readonly host: string;
  /** Name of the client, as the user calls it. */
  readonly client: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Props {
  readonly texts: PageMessages;
  readonly hosts: readonly OwnHost[];
  remove(host: string): void;
}

/** Every host at which the user lets mails be checked, newest first, each with the way to take it away. */
export function OwnWebmailList({ texts, hosts, remove }: Props) {
  const words = texts.options.own;
  const dates = new Intl.DateTimeFormat(texts.language, { dateStyle: 'medium' });
  return (
    <Section id="own" text={texts.options.sections.own}>
      {hosts.length === 0 ? (
        <p class="panel">{words.empty}</p>
      ) : (
        <ul class="names">
          {[...hosts].reverse().map(({ host, client, at }) => (
            <li key={host} class="row">
              <span class="row-text">
                <bdi>{host}</bdi>
                <span class="row-hint">{format(words.since, { client, date: dates.format(at) })}</span>
              </span>
              <button type="button" aria-label={format(texts.controls.removeNamed, { name: host })} onClick={() => remove(host)}>
                {texts.controls.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

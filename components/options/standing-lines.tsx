import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

interface Props {
  readonly texts: PageMessages;
  /** Names of mail services that cannot be read at the moment. */
  readonly blind: readonly string[];
  readonly signinOff: boolean;
  /** How many surveys close today. */
  readonly dueToday: number;
}

/** What the symbol of the toolbar would say, for those who do not see it; nothing where all is as it should be. */
export function StandingLines({ texts, blind, signinOff, dueToday }: Props) {
  const lines = [
    ...blind.map((name) => ({ key: name, href: '#health', text: format(texts.options.health.blind, { name }) })),
    ...(signinOff ? [{ key: 'signin', href: '#signin', text: texts.options.signin.notAllowed }] : []),
    ...(dueToday > 0
      ? [
          {
            key: 'due',
            href: '#portal',
            text: format(texts.options.surveys.dueToday, { count: new Intl.NumberFormat(texts.language).format(dueToday) }),
          },
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="notice standing">
      {lines.map(({ key, href, text }) => (
        <li key={key}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

import type { AskedVerdict, LinkReport } from '../../utils/core/asked/asked-verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { reasonText } from '../../utils/i18n/reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';
import type { CheckedAsked } from './checked.ts';
import { VerdictBody } from './verdict-body.tsx';

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly checked: CheckedAsked;
}

/** The verdict on a link, a sender or the words of a message. A link is shown as text: nothing here can be clicked by mistake. */
export function AskedCard({ texts, messages, checked: { id, file, asked, result } }: Props) {
  const words = texts.checkPage.asked;
  return (
    <li class="card" data-level={result.level} aria-labelledby={`verdict-${id}`}>
      <p class="small soft">{file}</p>
      <h3 id={`verdict-${id}`} tabIndex={-1}>
        {result.level !== 'none' && <LevelIcon level={result.level} />}
        <span>{words[result.kind][result.level]}</span>
      </h3>
      <p class="asked">
        <bdi>{asked}</bdi>
      </p>
      {result.kind === 'link' && <LinkWords texts={texts} link={result.link} />}
      {result.kind === 'sender' && (
        <>
          {result.reasons.length > 0 && (
            <ul>
              {result.reasons.map((reason) => (
                <li key={reason.id}>{reasonText(messages, reason)}</li>
              ))}
            </ul>
          )}
          {result.level === 'unclear' && <p>{words.headersTell}</p>}
        </>
      )}
      {result.kind === 'message' && (
        <>
          <VerdictBody texts={texts} messages={messages} verdict={result.verdict} below="h3" />
          {result.links.length > 0 && (
            <>
              <h4>{words.links}</h4>
              <ul class="links-in-it">
                {result.links.map((link) => (
                  <li key={link.host} data-level={link.level}>
                    <LinkWords texts={texts} link={link} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {wantsAdvice(result) && <p>{words.instead}</p>}
    </li>
  );
}

/** A warning that says nothing yet of what to do: about a link or a sender, or about a message that only its links make doubtful. */
function wantsAdvice(result: AskedVerdict): boolean {
  if (result.level !== 'fake' && result.level !== 'suspicious') return false;
  return result.kind !== 'message' || result.verdict.advice.length === 0;
}

/** Where a link leads: the host large, the part that one owner holds in bold, and what is known of it. */
function LinkWords({ texts, link }: { texts: PageMessages; link: LinkReport }) {
  const words = texts.checkPage.asked;
  const { host, domain, ascii, playsOn, through } = link;
  const before = host.endsWith(domain) ? host.slice(0, host.length - domain.length) : '';
  return (
    <>
      {host !== '' && (
        <p class="leads-to">
          <span class="small soft">{words.leadsTo}</span>{' '}
          <bdi class="asked-host">
            {before}
            <strong>{before === '' && domain !== host ? host : domain}</strong>
          </bdi>
          {ascii !== null && <span class="small soft">{format(words.ascii, { host: ascii })}</span>}
        </p>
      )}
      <p>{format(words.findings[link.finding], { host, domain, brand: playsOn?.brand ?? '', seen: playsOn?.seen ?? '' })}</p>
      {through.length > 0 && <p>{format(words.through, { hosts: through.join(', ') })}</p>}
    </>
  );
}

import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { adviceText, cutText, lostText, reasonText } from '../../utils/i18n/reason-text.ts';

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly verdict: Verdict;
  /** Which heading stands above: that of a card of its own, or of a mail in a list. */
  readonly below: 'h3' | 'h4';
}

/** A verdict below its headline: what could not be read, all reasons, what to do. */
export function VerdictBody({ texts, messages, verdict, below }: Props) {
  const lost = lostText(messages, verdict.lost);
  const Title = below === 'h3' ? 'h4' : 'h5';
  return (
    <>
      {lost !== null ? <p>{lost}</p> : verdict.level === 'unclear' && <p>{messages.banner.unclearWhy}</p>}
      {verdict.reasons.length > 0 && (
        <>
          <Title>{texts.checkPage.reasons}</Title>
          <ul>
            {verdict.reasons.map((reason) => (
              <li key={reason.id}>{reasonText(messages, reason)}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.advice.length > 0 && (
        <>
          <Title>{messages.banner.whatToDo}</Title>
          <ul>
            {verdict.advice.map((advice) => (
              <li key={advice}>{adviceText(messages, advice, verdict)}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.cut.length > 0 && <p class="small soft">{cutText(messages, verdict.cut)}</p>}
    </>
  );
}

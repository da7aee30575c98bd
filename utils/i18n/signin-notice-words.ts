import type { PlacedVerdict, SigninNoticeContent } from '../core/protocol.ts';
import { format } from './format.ts';
import type { Messages } from './messages.ts';
import { adviceText } from './reason-text.ts';
import { signinReasonText } from './signin-reason-text.ts';

/** What the banner in a suspicious page says, in one language. The script in the page gets sentences, so that it need not carry every language. */
export function signinNoticeWords(messages: Messages, { verdict, place }: PlacedVerdict): SigninNoticeContent['words'] {
  const { banner, signin, name, language } = messages;
  const { notice } = signin;
  const host = place.unicode;
  const sentence = (reason: (typeof verdict.reasons)[number]) => signinReasonText(messages, reason);
  return {
    language,
    name,
    label: notice.label,
    headline: signin.headline.suspicious,
    where: format(notice.where, { host }),
    question: format(notice.question, { host }),
    stay: notice.stay,
    type: notice.type,
    trust: notice.trust,
    trusted: format(notice.trusted, { host }),
    undoTrust: banner.undoTrust,
    yourMark: banner.yourMark,
    details: banner.details,
    less: banner.less,
    whatToDo: banner.whatToDo,
    against: verdict.reasons.filter(({ points }) => points > 0).map(sentence),
    all: verdict.reasons.map(sentence),
    advice: verdict.advice.map((id) => adviceText(messages, id, verdict)),
  };
}

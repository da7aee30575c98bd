import { useState } from 'preact/hooks';
import type { Verdict } from '../utils/core/verdict/verdict.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import { adviceText, reasonText } from '../utils/i18n/reason-text.ts';
import { LevelIcon } from './level-icon.tsx';

const reasonsAtFirst = 3;

/** The verdict on a mail as the user meets it above the mail: headline, strongest reasons, the rest and what to do on demand. */
export function VerdictBanner({ verdict, messages }: { verdict: Verdict; messages: Messages }) {
  const [expanded, setExpanded] = useState(false);
  if (verdict.level === 'none') return null;
  const warns = verdict.level === 'fake' || verdict.level === 'suspicious';
  const reasons = verdict.reasons.filter((reason) => reason.points > 0 || expanded || !warns);
  const shown = expanded ? reasons : reasons.slice(0, warns ? reasonsAtFirst : 0);
  return (
    <section class={`banner ${warns ? '' : 'quiet'}`} data-level={verdict.level} aria-label={messages.banner.label}>
      <div class="head">
        <LevelIcon level={verdict.level} size={warns ? 22 : 16} />
        <div class="headline" role={warns ? 'alert' : 'status'}>
          <h2>{messages.headline[verdict.level]}</h2>
        </div>
        <span class="product">{messages.name}</span>
      </div>
      {shown.length > 0 && (
        <ul class="reasons" id="reasons">
          {shown.map((reason) => (
            <li key={reason.id}>{reasonText(messages, reason)}</li>
          ))}
        </ul>
      )}
      {expanded && (
        <div class="advice">
          <h3>{messages.banner.whatToDo}</h3>
          <ul>
            {verdict.advice.map((advice) => (
              <li key={advice}>{adviceText(messages, advice, verdict)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <button type="button" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? messages.banner.less : messages.banner.details}
        </button>
      </div>
    </section>
  );
}

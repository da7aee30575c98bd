import { useEffect, useRef } from 'preact/hooks';
import type { MailMessages } from '../utils/core/mail-messages.ts';
import { format } from '../utils/i18n/format.ts';

/** Asks once before a link of a mail judged fake opens. The harmless answer has the focus, and Escape gives it. */
export function LinkGuard({ host, messages, onAnswer }: { host: string; messages: MailMessages; onAnswer: (open: boolean) => void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onAnswer(false);
  };
  return (
    <div class="guard" role="alertdialog" aria-labelledby="guard-question" onKeyDown={pressed}>
      <p id="guard-question">{format(messages.banner.guardQuestion, { host })}</p>
      <div class="buttons">
        <button type="button" class="main" ref={stay} onClick={() => onAnswer(false)}>
          {messages.banner.guardStay}
        </button>
        <button type="button" onClick={() => onAnswer(true)}>
          {messages.banner.guardOpen}
        </button>
      </div>
    </div>
  );
}

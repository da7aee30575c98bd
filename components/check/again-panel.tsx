import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { usePasted } from './paste-box.tsx';

/** A mail from webmail that waits for its header lines. */
export interface WaitingMail {
  readonly subject: string;
  readonly sender: string;
  /** Where its service shows them, in one sentence; empty where that is not known. */
  readonly steps: string;
}

interface Props {
  readonly texts: PageMessages;
  readonly mail: WaitingMail;
  /** Says in one sentence what is wrong with what was pasted; `null` = nothing. */
  readonly problem: string | null;
  check(headers: string): void;
  leave(): void;
}

/** The way out of "unclear": takes the header lines of that mail, and says where to find them. */
export function AgainPanel({ texts, mail, problem, check, leave }: Props) {
  const { again: words, from, noSubject, noSender } = texts.checkPage;
  const { field, submit } = usePasted(({ text }) => check(text));
  return (
    <section class="panel again" aria-labelledby="again-title">
      <h2 id="again-title">{words.title}</h2>
      <p class="mail">
        <bdi>{mail.subject === '' ? noSubject : mail.subject}</bdi>
        <span class="small soft">
          <bdi>{format(from, { sender: mail.sender === '' ? noSender : mail.sender })}</bdi>
        </span>
      </p>
      <p>{words.lead}</p>
      {mail.steps !== '' && <p>{mail.steps}</p>}
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="paste-label" for="again-text">
          {words.label}
        </label>
        <textarea id="again-text" ref={field} rows={6} spellcheck={false} autocomplete="off" aria-describedby="again-problem" />
        <p id="again-problem" class="paste-problem" role="status">
          {problem}
        </p>
        <div class="buttons">
          <button type="submit" class="strong">
            {words.button}
          </button>
          <button type="button" class="plain" onClick={leave}>
            {words.leave}
          </button>
        </div>
      </form>
    </section>
  );
}

import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { PageHead } from '../own-page.tsx';
import { DropZone } from './drop-zone.tsx';
import { type CheckedFile, VerdictCard } from './verdict-card.tsx';

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  /** Size of the largest file that is read. */
  readonly megabytes: number;
  /** Newest first. */
  readonly results: readonly CheckedFile[];
  /** Files of the present batch: how many are done, of how many. */
  readonly done: number;
  readonly total: number;
  take(files: readonly File[]): void;
  clear(): void;
}

/** The page for saved mails: where to drop them, how far the work is, and what came of each. */
export function CheckView({ texts, messages, megabytes, results, done, total, take, clear }: Props) {
  const words = texts.checkPage;
  return (
    <>
      <PageHead title={words.title} />
      <p class="soft">{words.lead}</p>
      <DropZone texts={texts} megabytes={megabytes} take={take} />
      <p>
        <a href="/help.html#save">{words.howToSave}</a>
      </p>
      <div class="progress">
        <span role="status">
          {total > 0 && format(done < total ? words.progress : words.done, { done: String(done), total: String(total) })}
        </span>
        {done < total && <progress value={done} max={total} aria-label={words.results} />}
      </div>
      {results.length > 0 && (
        <section aria-labelledby="results-title">
          <div class="results-head">
            <h2 id="results-title">{words.results}</h2>
            <button type="button" onClick={clear} disabled={done < total}>
              {words.clear}
            </button>
          </div>
          <ul class="cards">
            {results.map((checked) => (
              <VerdictCard key={checked.id} texts={texts} messages={messages} checked={checked} megabytes={megabytes} />
            ))}
          </ul>
          <p>
            <a href="/help.html#fake">{words.help}</a>
          </p>
        </section>
      )}
    </>
  );
}

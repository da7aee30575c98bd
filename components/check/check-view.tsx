import { useEffect, useMemo, useRef } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { PageHead } from '../own-page.tsx';
import { AgainPanel, type WaitingMail } from './again-panel.tsx';
import { AskedCard } from './asked-card.tsx';
import type { Checked } from './checked.ts';
import { DropZone } from './drop-zone.tsx';
import { GroupCard } from './group-card.tsx';
import { PasteBox, type Pasted } from './paste-box.tsx';
import { VerdictCard } from './verdict-card.tsx';

/** How far the present batch is. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** It was stopped by hand. */
  readonly stopped: boolean;
}

/** What the page shows, and what happens when the user acts. */
export interface CheckViewProps {
  readonly texts: PageMessages;
  readonly messages: Messages;
  /** Size of the largest file that is read. */
  readonly megabytes: number;
  /** Newest first. */
  readonly results: readonly Checked[];
  readonly progress: CheckProgress;
  /** A mail from webmail that waits for its header lines, `null` for none. */
  readonly waiting: WaitingMail | null;
  /** What is wrong with what was pasted last, below the box into which it was pasted; `null` = nothing. */
  readonly problem: string | null;
  /** Id of the result that was asked for by hand: its headline takes the keyboard, so that it is seen and read out. */
  readonly asked: string | null;
  take(files: readonly File[]): void;
  stop(): void;
  clear(): void;
  paste(pasted: Pasted): void;
  again(headers: string): void;
  leave(): void;
}

/** The page that checks what a person brings: where to put it, how far the work is, and what came of each. */
export function CheckView(props: CheckViewProps) {
  const { texts, megabytes, waiting, problem } = props;
  const words = texts.checkPage;
  const { results: list, messages, asked } = props;
  const working = props.progress.done < props.progress.total && !props.progress.stopped;
  // The same drawing as long as nothing in it changed: progress alone must not compare hundreds of rows. `clear` does the same each time.
  const results = useMemo(
    () => <Results {...{ texts, messages, megabytes, results: list, working, asked, clear: props.clear }} />,
    [texts, messages, megabytes, list, working, asked],
  );
  return (
    <>
      <PageHead title={words.title} />
      <p class="soft">{words.lead}</p>
      {waiting && <AgainPanel texts={texts} mail={waiting} problem={problem} check={props.again} leave={props.leave} />}
      <DropZone texts={texts} megabytes={megabytes} take={props.take} />
      <p>
        <a href="/help.html#save">{words.howToSave}</a>
      </p>
      <PasteBox texts={texts} problem={waiting ? null : problem} check={props.paste} />
      <ProgressLine {...props} />
      {results}
    </>
  );
}

function ProgressLine({ texts, progress: { done, total, stopped }, stop }: CheckViewProps) {
  const words = texts.checkPage;
  const working = done < total && !stopped;
  const sentence = stopped ? words.stopped : done < total ? words.progress : words.done;
  return (
    <div class="progress">
      <span role="status">{total > 0 && format(sentence, { done: String(done), total: String(total) })}</span>
      {working && <progress value={done} max={total} aria-label={words.results} />}
      {working && (
        <button type="button" onClick={stop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}

type ResultsProps = Pick<CheckViewProps, 'texts' | 'messages' | 'megabytes' | 'results' | 'asked' | 'clear'> & {
  readonly working: boolean;
};

function Results({ texts, messages, megabytes, results, working, asked, clear }: ResultsProps) {
  const words = texts.checkPage;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked !== null) list.current?.querySelector<HTMLElement>(`#verdict-${asked}`)?.focus();
  }, [asked]);
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="results-title">
      <div class="results-head">
        <h2 id="results-title">{words.results}</h2>
        <button type="button" onClick={clear} disabled={working}>
          {words.clear}
        </button>
      </div>
      <ul class="cards" ref={list}>
        {results.map((checked) => {
          const shared = { key: checked.id, texts, messages };
          if (checked.kind === 'group') return <GroupCard {...shared} group={checked} megabytes={megabytes} />;
          if (checked.kind === 'asked') return <AskedCard {...shared} checked={checked} />;
          return <VerdictCard {...shared} checked={checked} megabytes={megabytes} />;
        })}
      </ul>
      <p>
        <a href="/help.html#fake">{words.help}</a>
      </p>
    </section>
  );
}

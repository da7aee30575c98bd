import { useEffect, useRef, useState } from 'preact/hooks';
import { DropZone } from '../../components/check/drop-zone.tsx';
import { type CheckedFile, VerdictCard } from '../../components/check/verdict-card.tsx';
import { PageHead, type PageView } from '../../components/own-page.tsx';
import { maxEmlBytes } from '../../utils/core/mail/eml-message.ts';
import { format } from '../../utils/i18n/format.ts';
import { checkFile } from './check-file.ts';

const megabytes = maxEmlBytes / 1024 / 1024;

/** Judges saved mails one after another; the newest result stands on top. */
export function CheckPage({ texts, messages }: PageView) {
  const { results, done, total, take, clear } = useChecking();
  const words = texts.checkPage;
  useWholePageAsTarget(take);
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

/** The queue of files: one at a time, so that the page can draw and the memory holds one large mail at most. */
function useChecking() {
  const [results, setResults] = useState<readonly CheckedFile[]>([]);
  const [count, setCount] = useState({ done: 0, total: 0 });
  const queue = useRef<File[]>([]);
  const working = useRef(false);
  const next = useRef(0);

  function take(files: readonly File[]): void {
    if (files.length === 0) return;
    queue.current.push(...files);
    setCount(({ done, total }) => (done === total ? { done: 0, total: files.length } : { done, total: total + files.length }));
    if (!working.current) void work();
  }

  async function work(): Promise<void> {
    working.current = true;
    for (let file = queue.current.shift(); file; file = queue.current.shift()) {
      await painted();
      const checked = await checkFile(file, String(next.current++));
      setResults((known) => [checked, ...known]);
      setCount(({ done, total }) => ({ done: done + 1, total }));
    }
    working.current = false;
  }

  function clear(): void {
    setResults([]);
    setCount({ done: 0, total: 0 });
  }

  return { results, ...count, take, clear };
}

/** Lets the browser draw what is due; a hidden tab draws nothing, so the wait has an end of its own. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

/** A file that misses the marked area must not make the browser leave the page and show it. */
function useWholePageAsTarget(take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  }, []);
}

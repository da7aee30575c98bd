import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckView } from '../../components/check/check-view.tsx';
import type { CheckedFile } from '../../components/check/verdict-card.tsx';
import type { PageView } from '../../components/own-page.tsx';
import { maxEmlBytes } from '../../utils/core/mail/eml-message.ts';
import { checkFile } from './check-file.ts';

const megabytes = maxEmlBytes / 1024 / 1024;

/** Judges saved mails one after another; the newest result stands on top. */
export function CheckPage({ texts, messages }: PageView) {
  const { results, done, total, take, clear } = useChecking();
  useWholePageAsTarget(take);
  return <CheckView {...{ texts, messages, megabytes, results, done, total, take, clear }} />;
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

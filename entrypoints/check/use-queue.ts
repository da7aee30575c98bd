import { useRef, useState } from 'preact/hooks';
import type { CheckProgress } from '../../components/check/check-view.tsx';
import type { Checked, CheckedMail } from '../../components/check/checked.ts';
import type { FoundMail } from '../../utils/core/mail/files/mail-file.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { checkFound, openBrought } from './check-file.ts';

/** The results of the page and the work at them. */
export interface Queue {
  readonly results: readonly Checked[];
  readonly progress: CheckProgress;
  take(files: readonly File[]): void;
  /** Puts a result on top that needed no file. */
  add(checked: Checked): void;
  /** An id for such a result. */
  nextId(): string;
  stop(): void;
  clear(): void;
}

/** How often the list and the progress are drawn while mails are read, ms; drawing a long list costs as much as reading some mails. */
const drawnEvery = 200;
/** Longest wait for the browser to draw, ms. */
const patience = 50;
const nothing: CheckProgress = { done: 0, total: 0, stopped: false };

/** The queue of files: one mail at a time, so that the page can draw and the memory holds one large file at most. */
export function useQueue(texts: PageMessages): Queue {
  const [results, setResults] = useState<readonly Checked[]>([]);
  const [progress, setProgress] = useState<CheckProgress>(nothing);
  const queue = useRef<File[]>([]);
  const state = useRef({ working: false, stopping: false, next: 0, counted: { done: 0, total: 0 } });
  const nextId = () => String(state.current.next++);
  const add = (checked: Checked) => setResults((known) => [checked, ...known]);
  const show = (stopped = false) => setProgress({ ...state.current.counted, stopped });
  const count = (change: { readonly done?: number; readonly total?: number }) => {
    const { counted } = state.current;
    counted.done += change.done ?? 0;
    counted.total = Math.max(counted.done, counted.total + (change.total ?? 0));
  };

  function take(files: readonly File[]): void {
    if (files.length === 0) return;
    queue.current.push(...files);
    if (!state.current.working) state.current.counted = { done: 0, total: 0 };
    count({ total: files.length });
    show();
    if (!state.current.working) void work();
  }

  async function work(): Promise<void> {
    state.current.working = true;
    state.current.stopping = false;
    for (let file = queue.current.shift(); file && !state.current.stopping; file = queue.current.shift()) await checkFile(file);
    queue.current = [];
    state.current.working = false;
    const { stopping, counted } = state.current;
    show(stopping && counted.done < counted.total);
  }

  async function checkFile(file: File): Promise<void> {
    await painted();
    const opened = await openBrought(file);
    if (typeof opened === 'string') {
      add({ id: nextId(), file: file.name, kind: 'problem', problem: opened });
      count({ done: 1 });
      return show();
    }
    const group = opened.several ? { id: nextId(), file: file.name, kind: 'group' as const, count: opened.count } : null;
    const mails: CheckedMail[] = [];
    const draw = () => {
      show();
      if (group) setResults((known) => [{ ...group, mails: [...mails] }, ...known.filter(({ id }) => id !== group.id)]);
    };
    if (group) count({ total: opened.count - 1 });
    let drawn = performance.now();
    for (const found of opened.mails()) {
      if (state.current.stopping) break;
      const name = group ? partName(texts, file.name, found) : file.name;
      const checked = await checkFound(found, { id: nextId(), file: name });
      if (group) mails.push(checked);
      else add(checked);
      count({ done: 1 });
      if (performance.now() - drawn < drawnEvery) continue;
      draw();
      await painted();
      drawn = performance.now();
    }
    draw();
  }

  function clear(): void {
    setResults([]);
    setProgress(nothing);
  }

  const stop = () => {
    state.current.stopping = true;
  };
  return { results, progress, take, add, nextId, stop, clear };
}

/** A mail of a mailbox by its number, of an archive by its name there. */
function partName({ checkPage: { group } }: PageMessages, file: string, found: FoundMail): string {
  const number = found.kind === 'mail' && found.number !== undefined ? [format(group.mail, { number: String(found.number) })] : [];
  const inside = [found.part, ...number].filter((piece) => piece !== '');
  return inside.length === 0 ? file : inside.join(', ');
}

/** Lets the browser draw what is due; a hidden tab draws nothing, so the wait has an end of its own. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}

import type { CDPSession } from '@playwright/test';

/** An event of the browser's trace; times in microseconds. `tdur` = processor time of the thread, `dur` = by the clock. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Traces every process of the browser while `work` runs. `session` = one of the browser itself. */
export async function traced(
  session: CDPSession,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: [...categories] } });
  try {
    await work();
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

/** Processor time of the tasks of all threads of that name until an instant of the trace, ms. */
export function threadTime(events: readonly TraceEvent[], thread: string, until = Number.POSITIVE_INFINITY): number {
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === thread).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, pid, tid, ts }) => name.endsWith('RunTask') && threads.has(`${pid} ${tid}`) && ts <= until);
  // Two kinds of events name the same task: the outer one counts.
  const outer = tasks.filter((task) => !tasks.some((other) => other !== task && covers(other, task)));
  return outer.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0) / 1_000, 0);
}

function covers(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid || outer.ts > inner.ts) return false;
  return outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0) && (outer.dur ?? 0) > (inner.dur ?? 0);
}

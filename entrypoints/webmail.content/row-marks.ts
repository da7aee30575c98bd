import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { type MarkedLevel, markRows, unmarkRows } from '../../utils/page/webmail/list-marks.ts';
import { setBounded } from './bounded-map.ts';
import { isOff, type SessionContext } from './session-context.ts';

/** The marks at the rows of the message list, for mails that were judged in this page. */
export interface RowMarks {
  remember(id: string, verdict: Verdict): void;
  forget(id: string): void;
  /** Draws the marks where rows stand now, if the user wants them. */
  draw(): void;
  /** Draws them anew after the preferences changed. */
  redraw(): void;
}

/** Most levels kept. */
const mostLevels = 1_000;

/** Makes the marks of one page. */
export function createRowMarks(context: SessionContext): RowMarks {
  const { page, adapter, preferences } = context;
  const levels = new Map<string, MarkedLevel>();
  const wanted = () => preferences().listMarks && !isOff(context);

  function draw(): void {
    if (wanted()) markRows(page, adapter, (id) => levels.get(id) ?? null, preferences().messages.banner.listMark);
  }

  return {
    remember(id, { level }) {
      levels.delete(id);
      if (level === 'fake' || level === 'suspicious') setBounded(levels, id, level, mostLevels);
    },
    forget: (id) => void levels.delete(id),
    draw,
    redraw() {
      if (!wanted()) unmarkRows(page, adapter);
      draw();
    },
  };
}

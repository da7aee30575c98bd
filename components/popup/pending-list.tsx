import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import { isSingular } from '../../utils/i18n/is-singular.ts';
import { listText } from '../../utils/i18n/list-text.ts';
import type { PendingFilter, PendingOrder, PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { CalendarIcon } from './calendar-icon.tsx';
import { PendingRow } from './pending-row.tsx';
import { useNearness } from './use-nearness.ts';
import type { CodePicture, Decide, PendingCounts, PendingStub } from './view.ts';

/** Rows in the first frame, so that the window stands at once: as many as it shows. Then those that a step adds. */
const first = 9;
const step = 400;
/** Height of a row with a title of one line, as in the style sheet: room for those that are still to be drawn. */
const rowHeight = 50;
/** Lists up to this length are drawn whole, and from this on they can be narrowed. */
const alwaysWhole = 24;
const narrowedFrom = 8;

const filters: readonly PendingFilter[] = ['all', 'new', 'started', 'soon', 'aside'];
const orders: readonly PendingOrder[] = ['urgency', 'newest', 'title'];

interface Props {
  readonly texts: PopupMessages;
  readonly counts: PendingCounts;
  /** Those that fit the filter, in order. */
  readonly rows: readonly PendingStub[];
  readonly filter: PendingFilter;
  readonly order: PendingOrder;
  setFilter(filter: PendingFilter): void;
  setOrder(order: PendingOrder): void;
  act: Decide;
  /** Saves all deadlines as a calendar file; `null` while there are none. */
  readonly saveAll: (() => void) | null;
  drawCode(text: string): Promise<CodePicture>;
}

/** The titles: how many, narrowed and ordered as the user wants, and the rows. */
export function PendingList({ texts, counts, rows, filter, order, setFilter, setOrder, act, saveAll, drawCode }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const nearness = useNearness();
  const drawn = useDrawn(rows.length);
  const words = texts.list;
  const { open, gone, closed, aside } = counts;
  const narrows = open + gone + closed >= narrowedFrom || (filter !== 'all' && filter !== 'aside');
  // The button goes away with the press: the keyboard goes on where the choice is, or at the heading.
  const show = (wanted: PendingFilter) => {
    setFilter(wanted);
    (choice.current ?? heading.current)?.focus();
  };
  return (
    <section class="pending-part" aria-labelledby="pending-title">
      <div class="pending-head">
        <h2 id="pending-title" ref={heading} tabIndex={-1}>
          {headingOf(texts, counts, rows.length, filter)}
        </h2>
        {saveAll !== null && (
          <button type="button" class="icon-button" title={texts.calendar.all} onClick={saveAll}>
            <CalendarIcon />
            <span class="visually-hidden">{texts.calendar.all}</span>
          </button>
        )}
        {narrows && <Narrowing texts={texts} filter={filter} order={order} setFilter={setFilter} setOrder={setOrder} choice={choice} />}
        {filter !== 'all' && <p class="explained">{words.explain[filter]}</p>}
      </div>
      {rows.length === 0 ? (
        <Nothing texts={texts} filter={filter} show={show} />
      ) : (
        <ul class="pendings" style={{ paddingBottom: `${(rows.length - Math.min(drawn, rows.length)) * rowHeight}px` }}>
          {rows.slice(0, drawn).map((row, place) => (
            <PendingRow
              key={row.id}
              row={row}
              texts={texts}
              nearness={nearness}
              atFirst={place < first}
              always={rows.length <= alwaysWhole || place === rows.length - 1}
              act={act}
              drawCode={drawCode}
            />
          ))}
        </ul>
      )}
      {!narrows && filter === 'all' && aside > 0 && (
        <button type="button" class="link list-end" onClick={() => show('aside')}>
          {format(words.asideCount, { count: String(aside) })}
        </button>
      )}
      {!narrows && filter === 'aside' && rows.length > 0 && (
        <button type="button" class="link list-end" onClick={() => show('all')}>
          {words.filters.all}
        </button>
      )}
    </section>
  );
}

/** How many rows are drawn by now: those in sight in the first frame, the others in steps once that is on the screen. */
function useDrawn(total: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(drawn + step));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [drawn, total]);
  return drawn;
}

function Nothing({ texts, filter, show }: Pick<Props, 'texts' | 'filter'> & { readonly show: (filter: PendingFilter) => void }) {
  const words = texts.list;
  return (
    <div class="empty">
      <p>{filter === 'all' ? words.none : words.noneMatch}</p>
      {filter !== 'all' && (
        <button type="button" onClick={() => show('all')}>
          {words.showAll}
        </button>
      )}
    </div>
  );
}

/** How many are shown, and of what. */
function headingOf(texts: PopupMessages, { open, gone, closed }: PendingCounts, shown: number, filter: PendingFilter): string {
  const words = texts.list;
  if (filter === 'aside') return format(words.asideCount, { count: String(shown) });
  if (filter !== 'all') return format(words.someOf, { count: String(shown), all: String(open) });
  const parts = [format(isSingular(texts.language, open) ? words.one : words.many, { count: String(open) })];
  if (closed > 0) parts.push(format(words.closedCount, { count: String(closed) }));
  if (gone > 0) parts.push(format(words.goneCount, { count: String(gone) }));
  return listText(texts.language, parts);
}

interface NarrowingProps extends Pick<Props, 'texts' | 'filter' | 'order' | 'setFilter' | 'setOrder'> {
  readonly choice: RefObject<HTMLSelectElement | null>;
}

/** Which titles are shown, and in what order. */
function Narrowing({ texts, filter, order, setFilter, setOrder, choice }: NarrowingProps) {
  const words = texts.list;
  return (
    <div class="narrowing">
      <label>
        <span class="visually-hidden">{words.filter}</span>
        <select
          ref={choice}
          value={filter}
          onChange={(event) => setFilter(filters.find((one) => one === event.currentTarget.value) ?? 'all')}
        >
          {filters.map((one) => (
            <option key={one} value={one} selected={one === filter}>
              {words.filters[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="visually-hidden">{words.order}</span>
        <select value={order} onChange={(event) => setOrder(orders.find((one) => one === event.currentTarget.value) ?? 'urgency')}>
          {orders.map((one) => (
            <option key={one} value={one} selected={one === order}>
              {words.orders[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import { isSingular } from '../../utils/i18n/is-singular.ts';
import { listText } from '../../utils/i18n/list-text.ts';
import type { PendingFilter, PendingOrder, PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { PendingRow } from './pending-row.tsx';
import type { PendingAction, PendingView } from './view.ts';

/** Rows drawn at once, so that the window stands at once; then those a step draws. */
const first = 9;
const step = 200;

const filters: readonly PendingFilter[] = ['all', 'new', 'started', 'soon', 'aside'];
const orders: readonly PendingOrder[] = ['urgency', 'newest', 'title'];

interface Props {
  readonly texts: PopupMessages;
  /** How many are open, whatever the filter. */
  readonly count: number;
  /** How many the portal has taken off its list; they stand below the open ones. */
  readonly gone?: number;
  /** How many fit the filter. */
  readonly total: number;
  readonly filter: PendingFilter;
  readonly order: PendingOrder;
  /** The first ones of them, in order. */
  take(count: number): readonly PendingView[];
  setFilter(filter: PendingFilter): void;
  setOrder(order: PendingOrder): void;
  act(item: PendingView, action: PendingAction, at?: number): void;
}

/** The titles: how many, narrowed and ordered as the user wants, and the rows. */
export function PendingList({ texts, count, gone = 0, total, take, filter, order, setFilter, setOrder, act }: Props) {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    // The first rows stand; the others follow once they are on the screen.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown((known) => Math.max(known, step)), 30);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  const choice = useRef<HTMLSelectElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  const words = texts.list;
  const left = total - Math.max(shown, step);
  // Both buttons go away with the press: the keyboard goes on with what they brought.
  const showAll = () => {
    setFilter('all');
    choice.current?.focus();
  };
  const showMore = () => {
    setShown(shown + step);
    requestAnimationFrame(() => rows.current?.children[shown]?.querySelector<HTMLElement>('.pending-title')?.focus());
  };
  return (
    <section class="pending-part" aria-labelledby="pending-title">
      <div class="pending-head">
        <h2 id="pending-title">{headingOf({ texts, count, gone, total, filter })}</h2>
        <Narrowing texts={texts} filter={filter} order={order} setFilter={setFilter} setOrder={setOrder} choice={choice} />
      </div>
      {total === 0 ? (
        <div class="empty">
          <p>{filter === 'all' ? words.none : words.noneMatch}</p>
          {filter !== 'all' && (
            <button type="button" onClick={showAll}>
              {words.showAll}
            </button>
          )}
        </div>
      ) : (
        <ul class="pendings" ref={rows}>
          {take(shown).map((item) => (
            <PendingRow key={item.id} item={item} texts={texts} act={act} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <button type="button" class="plain" onClick={showMore}>
          {format(words.more, { count: String(Math.min(left, step)) })}
        </button>
      )}
    </section>
  );
}

/** How many are shown, and of what. */
function headingOf({ texts, count, gone = 0, total, filter }: Pick<Props, 'texts' | 'count' | 'gone' | 'total' | 'filter'>): string {
  const words = texts.list;
  if (filter === 'aside') return format(words.asideCount, { count: String(total) });
  if (filter !== 'all') return format(words.someOf, { count: String(total), all: String(count) });
  const open = format(isSingular(texts.language, count) ? words.one : words.many, { count: String(count) });
  return gone === 0 ? open : listText(texts.language, [open, format(words.goneCount, { count: String(gone) })]);
}

interface NarrowingProps extends Pick<Props, 'texts' | 'filter' | 'order' | 'setFilter' | 'setOrder'> {
  readonly choice: RefObject<HTMLSelectElement | null>;
}

/** Which titles are shown, and in what order. */
function Narrowing({ texts, filter, order, setFilter, setOrder, choice }: NarrowingProps) {
  const words = texts.list;
  return (
    <>
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
    </>
  );
}

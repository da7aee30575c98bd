import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { KindIcon } from './kind-icon.tsx';
import { RowDetails, type Wanted } from './row-details.tsx';
import { RowMenu } from './row-menu.tsx';
import { type Nearness, useNear } from './use-nearness.ts';
import type { CodePicture, Decide, PendingStub, PendingView } from './view.ts';

interface Props {
  readonly row: PendingStub;
  readonly texts: PopupMessages;
  readonly nearness: Nearness;
  /** Drawn whole before anybody has looked whether it is near, and if `always`, whatever comes of that. */
  readonly atFirst: boolean;
  readonly always: boolean;
  act: Decide;
  drawCode(text: string): Promise<CodePicture>;
}

/** One title. Far from what is in sight it is its words alone, for searching and for screen readers; it is whole before it comes into sight. */
export function PendingRow({ row, texts, nearness, atFirst, always, act, drawCode }: Props) {
  const ref = useRef<HTMLLIElement>(null);
  const near = useNear(nearness, ref, atFirst);
  const { whole, active, ...watched } = useAttention(ref);
  const [menu, setMenu] = useState(false);
  const [unfolded, setUnfolded] = useState<{ readonly at: Wanted } | null>(null);
  const isDrawn = near || always || active || menu || unfolded !== null;
  const item = isDrawn ? row.words() : null;
  return (
    <li
      ref={ref}
      class="pending"
      data-id={row.id}
      data-urgency={item?.urgency}
      data-whole={whole || unfolded !== null || undefined}
      data-gone={item?.isGone || undefined}
      data-aside={(item !== null && item.aside !== null) || undefined}
      {...watched}
    >
      {item === null ? (
        <bdi class="pending-far">{row.title}</bdi>
      ) : (
        <>
          <Heart item={item} texts={texts} act={act} active={active} whole={whole} unfolded={unfolded !== null} unfold={setUnfolded} />
          <RowMenu item={item} texts={texts} act={act} unfold={(at) => setUnfolded({ at })} opened={setMenu} />
          {unfolded !== null && <RowDetails item={item} texts={texts} wanted={unfolded.at} act={act} drawCode={drawCode} />}
        </>
      )}
    </li>
  );
}

interface HeartProps {
  readonly item: PendingView;
  readonly texts: PopupMessages;
  readonly active: boolean;
  readonly whole: boolean;
  readonly unfolded: boolean;
  act: Decide;
  unfold(how: { readonly at: Wanted } | null): void;
}

/** Kind, title, deadline and the one clear action of a row. */
function Heart({ item, texts, active, whole, unfolded, act, unfold }: HeartProps) {
  const deadlineId = useId();
  const words = texts.list;
  const { id, title, deadline, isNew, isStarted } = item;
  return (
    <>
      <KindIcon kind={item.kind} label={texts.kinds[item.kind]} />
      <button
        type="button"
        class="pending-title"
        aria-expanded={unfolded}
        aria-describedby={deadlineId}
        title={title}
        onClick={() => unfold(unfolded ? null : { at: null })}
      >
        {isNew && (
          <span class="tag" title={words.explain.new}>
            {words.isNew}
          </span>
        )}{' '}
        {isStarted && (
          <span class="tag quiet-tag" title={words.explain.started}>
            {words.isStarted}
          </span>
        )}{' '}
        <bdi>{title}</bdi>
      </button>
      <div class="pending-second">
        <span class="deadline" data-urgency={item.urgency} title={deadline.exact}>
          <span aria-hidden="true">{deadline.short}</span>
          <span class="visually-hidden" id={deadlineId}>
            {deadline.exact}
          </span>
        </span>
        {active && item.aside === null ? (
          // Said of every row alike, so each name carries the title as well.
          <button type="button" class="link" aria-label={`${words.done}: ${title}`} onClick={() => act(id, 'done')}>
            {words.done}
          </button>
        ) : (
          <span class="pending-meta" title={item.isGone ? words.explain.gone : undefined}>
            <bdi>{metaOf(item, texts)}</bdi>
          </span>
        )}
      </div>
      <MainAction item={item} texts={texts} act={act} />
      {whole && !unfolded && (
        <p class="pending-exact" aria-hidden="true">
          {deadline.exact}
        </p>
      )}
    </>
  );
}

/** Opens what is to be done; brings back what was set aside. */
function MainAction({ item, texts, act }: Pick<HeartProps, 'item' | 'texts' | 'act'>) {
  const words = texts.list;
  const { id, title, aside, isGone } = item;
  if (aside !== null) {
    const name = isGone ? 'hide' : 'restore';
    return (
      <button type="button" class="pending-open" aria-label={`${words[name]}: ${title}`} onClick={() => act(id, name)}>
        {words[name]}
      </button>
    );
  }
  return (
    <a
      class="button pending-open"
      href={item.link}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={`${words.open}: ${title}`}
      title={words.openHint}
      onClick={() => act(id, 'open')}
    >
      {words.open}
    </a>
  );
}

/**
 * Whether a row has the mouse or the keyboard, and whether it shows its whole title and its exact deadline: since the keyboard came to the
 * title, until the focus is in another row. A row that shrank while the mouse is pressed would move the button under it away, so it waits.
 */
function useAttention(ref: RefObject<HTMLLIElement | null>) {
  const [whole, setWhole] = useState(false);
  const [focused, setFocused] = useState(false);
  const [hovered, setHovered] = useState(false);
  useLayoutEffect(() => {
    if (whole) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [whole, ref]);
  return {
    whole,
    active: focused || hovered,
    onPointerEnter: ({ pointerType }: PointerEvent) => setHovered(pointerType === 'mouse'),
    onPointerLeave: () => setHovered(false),
    onFocusIn({ target }: FocusEvent): void {
      setFocused(true);
      if (target instanceof Element && target.matches('.pending-title:focus-visible')) setWhole(true);
    },
    onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
      if (!(currentTarget instanceof Element) || (relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) return;
      const shrink = () => {
        setWhole(false);
        setFocused(false);
      };
      if (currentTarget.ownerDocument.querySelector(':active') === null) shrink();
      else currentTarget.ownerDocument.addEventListener('pointerup', () => setTimeout(shrink), { once: true });
    },
  };
}

/** The quiet words beside the deadline: kind, reward; or why it was set aside. */
function metaOf({ kind, reward, aside }: PendingView, { kinds }: PopupMessages): string {
  return aside ?? [kinds[kind], reward].filter((part) => part !== null).join(' · ');
}

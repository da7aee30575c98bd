import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { KindIcon } from './kind-icon.tsx';
import type { PendingAction, PendingView } from './view.ts';

interface Props {
  readonly item: PendingView;
  readonly texts: PopupMessages;
  act(item: PendingView, action: PendingAction): void;
}

/** One title: kind, title, deadline; description and actions on demand. Everything is reachable by keyboard. */
export function PendingRow({ item, texts, act }: Props) {
  const [open, setOpen] = useState(false);
  const { whole, ...watched } = useWholeTitle();
  const deadlineId = useId();
  const words = texts.list;
  const { id, title, deadline, isNew, isStarted } = item;
  return (
    <li class="pending" data-id={id} data-urgency={item.urgency} data-whole={whole || undefined} {...watched}>
      <div class="pending-line">
        <KindIcon kind={item.kind} label={texts.kinds[item.kind]} />
        <button
          type="button"
          class="pending-title"
          aria-expanded={open}
          aria-describedby={deadlineId}
          title={title}
          onClick={() => setOpen(!open)}
        >
          {isNew && <span class="tag">{words.isNew}</span>} {isStarted && <span class="tag quiet-tag">{words.isStarted}</span>}{' '}
          <bdi>{title}</bdi>
        </button>
        <span class="deadline" data-urgency={item.urgency} title={deadline.exact}>
          <span aria-hidden="true">{deadline.short}</span>
          <span class="visually-hidden" id={deadlineId}>
            {deadline.exact}
          </span>
        </span>
      </div>
      {whole && !open && (
        <p class="pending-exact" aria-hidden="true">
          {deadline.exact}
        </p>
      )}
      <div class="pending-second">
        <p class="pending-meta">
          <bdi>{metaOf(item, texts)}</bdi>
        </p>
        <Actions item={item} texts={texts} act={act} />
      </div>
      {open && <About item={item} texts={texts} act={act} />}
    </li>
  );
}

function Actions({ item, texts, act }: Props) {
  const words = texts.list;
  const { title, aside } = item;
  /** Said of every row alike, so each name carries the title as well. */
  const action = (name: Exclude<PendingAction, 'open' | 'calendar'>, hint?: string) => (
    <button type="button" aria-label={`${words[name]}: ${title}`} title={hint} onClick={() => act(item, name)}>
      {words[name]}
    </button>
  );
  return (
    <div class="pending-actions">
      <a
        class="button strong"
        href={item.link}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={`${words.open}: ${title}`}
        title={words.openHint}
        onClick={() => act(item, 'open')}
      >
        {words.open}
      </a>
      {aside === null ? [action('done'), action('snooze', words.snoozeHint), action('hide')] : action('restore')}
    </div>
  );
}

function About({ item, texts, act }: Props) {
  const words = texts.list;
  const { title, deadline } = item;
  return (
    <div class="about">
      <p>{item.description === '' ? words.noAbout : <bdi>{item.description}</bdi>}</p>
      <p class="soft">
        {deadline.exact}
        {item.opened !== null && <> · {item.opened}</>}
      </p>
      <button type="button" aria-label={`${words.calendar}: ${title}`} onClick={() => act(item, 'calendar')}>
        {words.calendar}
      </button>
    </div>
  );
}

/**
 * Whether a row shows its whole title and its exact deadline: since the keyboard came to the title, until the focus is in another row. A row
 * that shrank while the mouse is pressed would move the button under it away, so it waits for the mouse.
 */
function useWholeTitle() {
  const [whole, setWhole] = useState(false);
  const ref = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (whole) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [whole]);
  return {
    whole,
    ref,
    onFocusIn({ target }: FocusEvent): void {
      if (target instanceof Element && target.matches('.pending-title:focus-visible')) setWhole(true);
    },
    onFocusOut({ currentTarget, relatedTarget }: FocusEvent): void {
      if (!(currentTarget instanceof Element) || (relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) return;
      const shrink = () => setTimeout(() => setWhole(false));
      if (currentTarget.ownerDocument.querySelector(':active') === null) setWhole(false);
      else currentTarget.ownerDocument.addEventListener('pointerup', shrink, { once: true });
    },
  };
}

/** The quiet second line: kind, reward, and why it was set aside. */
function metaOf({ kind, reward, aside }: PendingView, { kinds, list }: PopupMessages): string {
  return [kinds[kind], reward === null ? null : format(list.reward, { reward }), aside].filter((part) => part !== null).join(' · ');
}

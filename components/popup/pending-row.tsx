import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { KindIcon } from './kind-icon.tsx';
import type { PendingAction, PendingView } from './view.ts';

interface Props {
  readonly item: PendingView;
  readonly texts: PopupMessages;
  /** `at`: until when it is set aside, ms since 1970. */
  act(item: PendingView, action: PendingAction, at?: number): void;
}

/** One title: kind, title, deadline; description and actions on demand. Everything is reachable by keyboard. */
export function PendingRow({ item, texts, act }: Props) {
  const [open, setOpen] = useState(false);
  const { whole, ...watched } = useWholeTitle();
  const deadlineId = useId();
  const words = texts.list;
  const { id, title, deadline, isNew, isStarted } = item;
  return (
    <li
      class="pending"
      data-id={id}
      data-urgency={item.urgency}
      data-whole={whole || undefined}
      data-gone={item.isGone || undefined}
      {...watched}
    >
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
  const { title, aside, snoozes } = item;
  // Tomorrow, where that is before the end; else the nearest there is.
  const snooze = snoozes.find(({ kind }) => kind === 'tomorrow') ?? snoozes[0];
  /** Said of every row alike, so each name carries the title as well. */
  const action = (name: Exclude<PendingAction, 'open' | 'calendar' | 'snooze'>) => (
    <button type="button" aria-label={`${words[name]}: ${title}`} onClick={() => act(item, name)}>
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
      {aside === null
        ? [
            action('done'),
            snooze && (
              <button
                type="button"
                aria-label={`${snooze.label}: ${title}`}
                title={snooze.hint}
                onClick={() => act(item, 'snooze', snooze.at)}
              >
                {snooze.label}
              </button>
            ),
            action('hide'),
          ]
        : action(item.isGone ? 'hide' : 'restore')}
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
      {item.aside === null && <Snoozes item={item} texts={texts} act={act} />}
    </div>
  );
}

/** Every time at which a title can come back, and one of the user's own. */
function Snoozes({ item, texts, act }: Props) {
  const words = texts.list;
  const own = useRef<HTMLInputElement>(null);
  const { title, snoozes, snoozeLatest } = item;
  const take = () => {
    const at = Date.parse(own.current?.value ?? '');
    if (!Number.isNaN(at)) act(item, 'snooze', at);
  };
  return (
    <fieldset class="snoozes">
      <legend>{words.remindMe}</legend>
      {snoozes.map(({ kind, at, label, hint }) => (
        <button
          key={kind}
          type="button"
          aria-label={`${words.remindMe} ${label}: ${title}`}
          title={hint}
          onClick={() => act(item, 'snooze', at)}
        >
          {label}
        </button>
      ))}
      <span class="own-time">
        <input ref={own} type="datetime-local" aria-label={`${words.ownTime}: ${title}`} max={snoozeLatest ?? undefined} />
        <button type="button" aria-label={`${words.remindThen}: ${title}`} onClick={take}>
          {words.remindThen}
        </button>
      </span>
    </fieldset>
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

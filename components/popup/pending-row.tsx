import { useState } from 'preact/hooks';
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
  const words = texts.list;
  const { id, title, deadline, isNew, isStarted, aside } = item;
  return (
    <li class="pending" data-id={id} data-urgency={item.urgency}>
      <div class="pending-line">
        <KindIcon kind={item.kind} label={texts.kinds[item.kind]} />
        <button type="button" class="pending-title" aria-expanded={open} title={title} onClick={() => setOpen(!open)}>
          {isNew && <span class="tag">{words.isNew}</span>}
          {isStarted && <span class="tag quiet-tag">{words.isStarted}</span>}
          <bdi>{title}</bdi>
        </button>
        <span class="deadline" data-urgency={item.urgency} title={deadline.exact}>
          <span aria-hidden="true">{deadline.short}</span>
          <span class="visually-hidden">{deadline.exact}</span>
        </span>
      </div>
      <div class="pending-second">
        <p class="pending-meta">
          <bdi>{metaOf(item, texts)}</bdi>
        </p>
        <fieldset class="pending-actions" aria-label={format(words.actions, { title })}>
          <a
            class="button strong"
            href={item.link}
            target="_blank"
            rel="noreferrer noopener"
            title={words.openHint}
            onClick={() => act(item, 'open')}
          >
            {words.open}
          </a>
          {aside === null ? (
            <>
              <button type="button" onClick={() => act(item, 'done')}>
                {words.done}
              </button>
              <button type="button" title={words.snoozeHint} onClick={() => act(item, 'snooze')}>
                {words.snooze}
              </button>
              <button type="button" onClick={() => act(item, 'hide')}>
                {words.hide}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => act(item, 'restore')}>
              {words.restore}
            </button>
          )}
        </fieldset>
      </div>
      {open && (
        <div class="about">
          <p>{item.description === '' ? words.noAbout : <bdi>{item.description}</bdi>}</p>
          <p class="soft">
            {deadline.exact}
            {item.opened !== null && <> · {item.opened}</>}
          </p>
          <button type="button" onClick={() => act(item, 'calendar')}>
            {words.calendar}
          </button>
        </div>
      )}
    </li>
  );
}

/** The quiet second line: kind, reward, and why it was set aside. */
function metaOf({ kind, reward, aside }: PendingView, { kinds, list }: PopupMessages): string {
  return [kinds[kind], reward === null ? null : format(list.reward, { reward }), aside].filter((part) => part !== null).join(' · ');
}

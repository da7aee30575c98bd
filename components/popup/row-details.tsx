import { useLayoutEffect, useRef } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { QrCode } from './qr-code.tsx';
import type { CodePicture, Decide, PendingView } from './view.ts';

/** What of the details was asked for in the menu: the keyboard goes there. */
export type Wanted = 'own-time' | 'code' | null;

interface Props {
  readonly item: PendingView;
  readonly texts: PopupMessages;
  readonly wanted: Wanted;
  act: Decide;
  drawCode(text: string): Promise<CodePicture>;
}

/** What a title is about, what its state means, and what a person fills in or scans. */
export function RowDetails({ item, texts, wanted, act, drawCode }: Props) {
  const words = texts.list;
  const { id, title, deadline, code } = item;
  const reward = item.reward === null ? null : format(words.reward, { reward: item.reward });
  return (
    <div class="about">
      <p>{item.description === '' ? words.noAbout : <bdi>{item.description}</bdi>}</p>
      <p class="soft">{[deadline.exact, item.opened, reward].filter((part) => part !== null).join(' · ')}</p>
      {statesOf(item, texts).map((state) => (
        <p key={state} class="soft">
          {state}
        </p>
      ))}
      {item.aside === null && <OwnTime item={item} texts={texts} wanted={wanted} act={act} />}
      {code !== null && (
        <button type="button" class="link" aria-label={`${words.calendar}: ${title}`} onClick={() => act(id, 'calendar')}>
          {words.calendar}
        </button>
      )}
      {code !== null && wanted === 'code' && (
        <figure class="code-part">
          <QrCode text={code} label={`${words.qr}: ${title}`} draw={drawCode} />
          <figcaption class="soft">{words.qrHint}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** One line for each state of a title. */
function statesOf({ isNew, isStarted, isGone }: PendingView, { list }: PopupMessages): readonly string[] {
  const { explain } = list;
  return [isNew && `${list.isNew} – ${explain.new}`, isStarted && `${list.isStarted} – ${explain.started}`, isGone && explain.gone].filter(
    (line) => line !== false,
  );
}

/** A time of the user's own at which the title comes back. */
function OwnTime({ item, texts, wanted, act }: Pick<Props, 'item' | 'texts' | 'wanted' | 'act'>) {
  const words = texts.list;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (wanted === 'own-time') field.current?.focus();
  }, [wanted]);
  const take = () => {
    const at = Date.parse(field.current?.value ?? '');
    if (!Number.isNaN(at)) act(item.id, 'snooze', at);
  };
  return (
    <fieldset class="own-time">
      <legend>{words.remindMe}</legend>
      <input ref={field} type="datetime-local" aria-label={`${words.ownTime}: ${item.title}`} max={item.snoozeLatest ?? undefined} />
      <button type="button" aria-label={`${words.remindThen}: ${item.title}`} onClick={take}>
        {words.remindThen}
      </button>
    </fieldset>
  );
}

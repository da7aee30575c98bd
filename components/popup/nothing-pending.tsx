import type { Settings } from '../../utils/core/settings/settings.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';

interface Props {
  readonly settings: Settings;
  readonly texts: PopupMessages;
  /** Whether a list was ever seen. */
  readonly known: boolean;
  /** Whether the tab in front shows the portal. */
  readonly here: boolean;
  /** The user says not to take part. */
  leave(): void;
}

/** The place of the list while there is nothing to list: one sentence and one action; and before the first reading, a way to say "not me". */
export function NothingPending({ settings, texts, known, here, leave }: Props) {
  const words = texts.list;
  const off = !settings.portal.enabled;
  const sentence = off ? words.switchedOff : known ? words.none : here ? words.neverHere : words.never;
  return (
    <div class="empty">
      <h2 class="visually-hidden">{words.title}</h2>
      <p>{sentence}</p>
      {(off || known || !here) && (
        <a
          class={known ? 'button' : 'button strong'}
          href={off ? '/options.html#portal' : settings.portal.address}
          target="_blank"
          rel="noreferrer noopener"
        >
          {off ? words.settings : words.openPortal}
        </a>
      )}
      {!known && (
        <p>
          <button type="button" class="link" onClick={leave}>
            {words.noMember}
          </button>
        </p>
      )}
    </div>
  );
}

import type { Settings } from '../../utils/core/settings/settings.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { ageWords } from '../../utils/i18n/popup/when.ts';

interface Props {
  readonly settings: Settings;
  readonly texts: PopupMessages;
  /** Whether a list was ever seen. */
  readonly known: boolean;
  /** When the list was last read, ms since 1970; 0 = never. */
  readonly goodAt: number;
  readonly now: number;
}

/** The place of the list while there is nothing to list: one sentence and one action. */
export function NothingPending({ settings, texts, known, goodAt, now }: Props) {
  const words = texts.list;
  const off = !settings.portal.enabled;
  const age = goodAt === 0 ? null : ageWords(goodAt, now, texts.language);
  const none = age === null ? words.none : format(words.noneLastRead, { age });
  return (
    <div class="empty">
      <h2 class="visually-hidden">{words.title}</h2>
      <p>{off ? words.switchedOff : known ? none : words.never}</p>
      <a class="button" href={off ? '/options.html#portal' : settings.portal.address} target="_blank" rel="noreferrer noopener">
        {off ? words.settings : words.openPortal}
      </a>
    </div>
  );
}

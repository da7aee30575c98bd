import { PopupFoot } from '../../components/popup/popup-foot.tsx';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { setMembership } from './membership.ts';
import { roomFor } from './room.ts';

interface Props {
  readonly settings: Settings;
  readonly texts: PopupMessages;
}

const nothing = () => undefined;

/** While a list is being read: its room, and the foot as it will stand. */
export function Waiting({ settings, texts, count }: Props & { readonly count: number }) {
  const view = { text: '', kept: null, problem: false, leadsToPortal: false, running: null };
  return (
    <>
      <div class="waiting" style={{ minHeight: `${roomFor(count)}px` }} />
      <div class="bottom">
        <PopupFoot texts={texts} view={view} portal={settings.portal.address} sync={nothing} rejoin={null} />
      </div>
    </>
  );
}

/** What is stored cannot be read. */
export function Unreadable({ texts, again }: Pick<Props, 'texts'> & { again(): void }) {
  return (
    <div class="empty">
      <p role="alert">{texts.sync.failed}</p>
      <button type="button" onClick={again}>
        {texts.sync.now}
      </button>
    </div>
  );
}

/** For somebody who does not take part: no list, and the way back to it. */
export function NoMember({ settings, texts }: Props) {
  const rejoin = () => void setMembership('unsaid');
  return (
    <div class="bottom">
      <PopupFoot texts={texts} view={null} portal={settings.portal.address} sync={nothing} rejoin={rejoin} />
    </div>
  );
}

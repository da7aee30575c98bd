import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { SyncStatus } from './sync-status.tsx';
import type { SyncView } from './view.ts';

interface Props {
  readonly texts: PopupMessages;
  readonly view: SyncView;
  /** Address of the portal. */
  readonly portal: string;
  sync(): void;
  /** Saves all deadlines as a calendar file; `null` while there are none. */
  readonly saveAll: (() => void) | null;
}

/** The foot of the window: the last reading of the list, and the ways to our other pages. */
export function PopupFoot({ texts, view, portal, sync, saveAll }: Props) {
  return (
    <footer class="foot">
      <SyncStatus view={view} texts={texts} portal={portal} sync={sync} />
      <nav class="foot-links" aria-label={texts.name}>
        {saveAll !== null && (
          <button type="button" onClick={saveAll}>
            {texts.calendar.all}
          </button>
        )}
        {(['options', 'check', 'help'] as const).map((name) => (
          <a key={name} href={`/${name}.html`} target="_blank" rel="noreferrer">
            {texts.links[name]}
          </a>
        ))}
      </nav>
    </footer>
  );
}

import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { SyncStatus } from './sync-status.tsx';
import type { SyncView } from './view.ts';

interface Props {
  readonly texts: PopupMessages;
  /** How the last reading of the list went; `null` where the window above says that, or shows no list. */
  readonly view: SyncView | null;
  /** Address of the portal. */
  readonly portal: string;
  sync(): void;
  /** Brings the list back for somebody who had said not to take part; `null` for all others. */
  readonly rejoin: (() => void) | null;
}

/** The foot of the window: the last reading of the list, and the ways to our other pages. */
export function PopupFoot({ texts, view, portal, sync, rejoin }: Props) {
  return (
    <footer class="foot">
      {view !== null && <SyncStatus view={view} texts={texts} portal={portal} sync={sync} />}
      <nav class="foot-links" aria-label={texts.name}>
        {(['options', 'check', 'help'] as const).map((name) => (
          <a key={name} href={`/${name}.html`} target="_blank" rel="noreferrer">
            {texts.links[name]}
          </a>
        ))}
      </nav>
      {rejoin !== null && (
        <button type="button" class="link rejoin" onClick={rejoin}>
          {texts.list.memberAgain}
        </button>
      )}
    </footer>
  );
}

import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { LevelIcon } from '../level-icon.tsx';
import type { SyncView } from './view.ts';

interface Props {
  readonly view: SyncView;
  readonly texts: PopupMessages;
  /** Address of the portal. */
  readonly portal: string;
  sync(): void;
}

/** When the list was read last and how that ended, in words, with the way to read it again. */
export function SyncStatus({ view, texts, portal, sync }: Props) {
  return (
    <div class="sync" data-problem={view.problem}>
      <div class="sync-text" role="status">
        {view.running !== null ? (
          <p>
            <progress aria-label={texts.sync.running} /> {view.running}
          </p>
        ) : (
          <p>
            {view.problem && <LevelIcon level="suspicious" size={14} />} {view.text}
            {view.kept !== null && <> {view.kept}</>}
          </p>
        )}
      </div>
      <div class="sync-actions">
        {view.leadsToPortal && (
          <a class="button" href={portal} target="_blank" rel="noreferrer noopener">
            {texts.list.openPortal}
          </a>
        )}
        <button type="button" class="icon-button" title={texts.sync.now} disabled={view.running !== null} onClick={sync}>
          <AgainIcon />
          <span class="visually-hidden">{texts.sync.now}</span>
        </button>
      </div>
    </div>
  );
}

function AgainIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 3a7 7 0 1 0 6.700 9h-2.200A5 5 0 1 1 13.500 6.500L11 9h7V2l-3 3a7 7 0 0 0-5-2z" fill="currentColor" />
    </svg>
  );
}

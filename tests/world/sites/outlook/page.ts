import type { WorldSettings } from '../../site.ts';
import { folders } from './mailbox.ts';
import { texts } from './texts.ts';
import { unknownMarkup } from './unknown-markup.ts';

/** The page around list and reading pane (hooks seen 2026-02). A pop-out window has the pane only, without `role=main` (2026-07). */
export function outlookPage(settings: WorldSettings, popOut: boolean): string {
  const words = texts[settings.language];
  const folderLinks = (['inbox', 'spam'] as const).map(
    (folder) =>
      `<div role="treeitem" class="world-folder" data-world-folder="${folders[folder]}" tabindex="-1" title="${words[folder]}"><span>${words[folder]}</span></div>`,
  );
  const pane = `<div id="ReadingPaneContainerId" class="customScrollBar world-pane" aria-label="${words.readingPane}" data-world-pane></div>`;
  const whole = `<header class="world-top"><span class="world-apps"></span><span class="world-name">Mail</span><form role="search" class="world-search"><input type="search" placeholder="${words.search}" aria-label="${words.search}"></form><span class="world-coin world-me">R</span></header>
<div class="world-ribbon" role="toolbar"><button type="button" class="world-compose">${words.compose}</button></div>
<div class="world-middle"><div role="navigation" class="world-folders"><div role="tree">${folderLinks.join('')}</div></div>
<div id="MailList" data-app-section="MessageList"><div role="listbox" class="customScrollBar" aria-label="${words.messageList}" data-world-list></div></div>
<div role="main" data-app-section="MailReadCompose" class="world-main">${pane}</div></div>`;
  const frame = popOut ? `<div class="world-middle">${pane}</div>` : whole;
  const body = settings.generation === 'changed' ? unknownMarkup(frame) : frame;
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}" data-world-delay="${settings.renderDelay}" data-world-nothing="${words.nothingOpen}"><head><meta charset="utf-8"><title>Mail - Reader - Outlook</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/mail/world/styles.css"></head><body><div class="world-app">${body}</div><script type="module" src="/mail/world/client.js"></script></body></html>`;
}

import type { WorldSettings } from '../../site.ts';
import type { Member } from './members.ts';

/** The query that carries a page's settings into the frames below it. */
export function settingsQuery({ language, theme, renderDelay, generation }: WorldSettings): string {
  return `hl=${language}&theme=${theme}&delay=${renderDelay}&gen=${generation}`;
}

/** The top page: nothing but a bar and the frame of the mail client (`#thirdPartyFrame_mail`, seen 2026-06). */
export function navigatorPage(member: Member, settings: WorldSettings): string {
  const client = settings.generation === 'older' ? `https://${member.older}/mail/client/start` : `https://${member.webmailer}/`;
  return `${head(member.name, settings)}<body class="world-navigator"><header class="world-top"><span class="world-name">${member.name}</span></header>
<iframe id="thirdPartyFrame_mail" name="mail" title="Mail" data-world-src="${client}?${settingsQuery(settings)}"></iframe><script type="module" src="/world/navigator.js"></script></body></html>`;
}

/** Today's mail client, before its script builds the shadow roots. */
export function webmailerPage(member: Member, settings: WorldSettings): string {
  return `${head(member.name, settings)}<body class="world-client"><nav class="world-folders">${folderLinks(settings)}</nav><div id="list"></div><script type="module" src="/world/client.js" data-load="${member.load}" data-generation="${settings.generation}"></script></body></html>`;
}

/** The older client: everything in one document (hooks seen 2023-02, `#mail-list` and `#mail-detail` 2024). */
export function olderPage(member: Member, settings: WorldSettings): string {
  return `${head(member.name, settings)}<body class="world-client"><nav class="world-folders">${folderLinks(settings)}</nav>
<div class="section-0"><div id="panel-mail-table"><div class="panel-body"><form><table id="mail-list"><tbody data-world-list></tbody></table></form></div></div></div>
<div data-world-pane></div><script type="module" src="/world/older-client.js"></script></body></html>`;
}

function folderLinks({ language }: WorldSettings): string {
  const names = language === 'de' ? ['Posteingang', 'Spam'] : ['Inbox', 'Spam'];
  return `<a href="#inbox" data-world-folder="inbox">${names[0]}</a><a href="#spam" data-world-folder="spam">${names[1]}</a>`;
}

function head(title: string, { language, theme, renderDelay }: WorldSettings): string {
  return `<!doctype html><html lang="${language}" data-world-theme="${theme}" data-world-delay="${renderDelay}"><head><meta charset="utf-8"><title>${title} - Mail</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/world/styles.css"></head>`;
}

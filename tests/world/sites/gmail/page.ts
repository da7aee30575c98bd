import { reader, unknownMarkup } from './markup.ts';
import type { GmailSettings } from './request.ts';
import { texts } from './texts.ts';

/** The page around list and thread (hooks seen 2026). Everything that changes is put in by the client script. */
export function gmailPage(settings: GmailSettings): string {
  const words = texts[settings.language];
  const rail = (['inbox', 'spam'] as const)
    .map(
      (folder) =>
        `<div class="aim"><div class="aio UKr6le"><span class="nU"><a href="#${folder}" class="J-Ke n0" data-world-folder="${folder}">${words[folder]}</a></span></div></div>`,
    )
    .join('');
  const frame = `<div class="nH bkL"><header class="world-top"><span class="world-menu"></span><span class="world-name">Mail</span><form role="search" class="world-search"><input type="search" placeholder="${words.search}" aria-label="${words.search}"></form><span class="world-face world-me"></span></header>
<div class="world-middle"><div class="aeN" role="navigation"><div class="z0"><div role="button" tabindex="0" class="T-I T-I-KE L3">${words.compose}</div></div>${rail}</div>
<div class="nH bkK" data-world-views><div class="aeH" gh="tm"><div gh="mtb"><div class="G-tF"><div class="lS" role="button" tabindex="0" aria-label="${words.back}" data-world-back>&#8592;</div><div role="button" tabindex="0" aria-label="${words.refresh}" data-world-refresh>&#8635;</div></div></div></div>
<div class="nH" role="main" data-world-view><div class="UI" gh="tl" data-world-list></div></div></div></div></div>`;
  const body = settings.generation === 'changed' ? unknownMarkup(frame).replace(/ gh="\w+"/g, '') : frame;
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}" data-world-delay="${settings.renderDelay}"><head><meta charset="utf-8"><title>${words.inbox} - ${reader.address} - Gmail</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/mail/world/styles.css"></head><body class="${settings.generation === 'changed' ? 'qaAUz' : 'aAU'}">${body}<script type="module" src="/mail/world/client.js"></script></body></html>`;
}

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import bannerCss from '../../components/banner.css?inline';
import { SigninNotice } from '../../components/signin-notice.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { SigninNotice as Notice } from '../../utils/core/protocol.ts';
import { createShadowHost } from '../../utils/page/shadow-host.ts';
import { isDarkAt } from '../../utils/page/theme.ts';
import { guardFields } from './guard-fields.ts';

/** A page that sweeps the banner away gets it back this often; a page that does nothing else is not fought for ever. */
const mostReturns = 100;

/** Injected on demand into a frame judged suspicious: the banner at its top, and the question before a secret is typed. */
export default defineUnlistedScript(async () => {
  // Our own world, not the page's: a later report of the same page finds the banner standing.
  if (Object.hasOwn(globalThis, 'previewGuardNotice') || !document.documentElement) return;
  Object.assign(globalThis, { previewGuardNotice: true });
  const notice = await sendMessage('signin.notice', {});
  if (notice) showNotice(document, notice);
});

function showNotice(page: Document, { words, mark, asksAccount }: Notice): void {
  const { element, root } = createShadowHost(page, 'preview-guard-banner', tokensCss + bannerCss);
  element.style.setProperty('position', 'sticky', 'important');
  element.style.setProperty('top', '0', 'important');
  root.className = 'pg';
  root.lang = words.language;
  root.dir = 'ltr';
  let asking: HTMLElement | null = null;
  let trusted = false;
  let returns = 0;

  const watchFields = () =>
    guardFields(page, asksAccount, (field) => {
      asking = field;
      draw();
    });
  let guard = watchFields();

  function draw(): void {
    render(
      <SigninNotice
        words={words}
        mark={mark}
        asking={asking !== null}
        trusted={trusted}
        onAnswer={(type) => {
          const field = asking;
          asking = null;
          draw();
          if (!type) return;
          guard.stop();
          field?.focus();
        }}
        onTrust={(value) => {
          trusted = value;
          asking = null;
          guard.stop();
          if (!value) guard = watchFields();
          draw();
          // Undone at once if it could not be kept.
          sendMessage('signin.trust', { trusted: value }).catch(() => {
            trusted = !value;
            draw();
          });
        }}
      />,
      root,
    );
  }

  // Beside the body, not in it: neither its layout nor a redraw of its contents touches the banner.
  function mount(): void {
    if (element.isConnected || returns >= mostReturns) return;
    returns += 1;
    page.documentElement.insertBefore(element, page.body);
    root.style.colorScheme = isDarkAt(page.body ?? page.documentElement) ? 'dark' : 'light';
  }

  draw();
  mount();
  new MutationObserver(mount).observe(page, { childList: true, subtree: true });
}

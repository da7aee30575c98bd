import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import bannerCss from '../../components/banner.css?inline';
import { SigninNotice } from '../../components/signin-notice.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { SigninNoticeContent as Notice } from '../../utils/core/protocol.ts';
import { createShadowHost } from '../../utils/page/shadow-host.ts';
import { guardFields } from './guard-fields.ts';
import { keepNoticeInPlace } from './notice-position.ts';

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
  root.className = 'pg';
  root.lang = words.language;
  root.dir = 'ltr';
  let asking: HTMLElement | null = null;
  let trusted = false;

  const watchFields = () =>
    guardFields(page, asksAccount, (field) => {
      asking = field;
      stand.ask(field);
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
          stand.ask(null);
          draw();
          if (!type) return;
          guard.stop();
          field?.focus();
        }}
        onTrust={(value) => {
          trusted = value;
          asking = null;
          stand.ask(null);
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

  draw();
  const stand = keepNoticeInPlace(page, element, root, () => {
    guard.stop();
    sendMessage('signin.notice-removed', {}).catch(() => undefined);
  });
}

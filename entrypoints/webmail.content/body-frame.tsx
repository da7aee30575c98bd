import { render } from 'preact';
import bannerCss from '../../components/banner.css?inline';
import { LinkGuard } from '../../components/link-guard.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { onMessage, sendMessage } from '../../utils/browser/messaging.ts';
import { readBody } from '../../utils/page/body/read-body.ts';
import { unclobberDocument, unclobberForms } from '../../utils/page/dom-clobbering.ts';
import { createShadowHost } from '../../utils/page/shadow-host.ts';
import { isDarkAt } from '../../utils/page/theme.ts';
import type { BodyFrame } from '../../utils/page/webmail/adapter.ts';
import { guardLinks, type StoppedLink } from '../../utils/page/webmail/guard-links.ts';

/** Shortest time between two reports of a body that is still being drawn, ms. */
const quietTime = 60;

/** In a frame that holds nothing but a mail's body: reports what it shows, again after changes, and whenever the parent asks. */
export function reportBody(page: Document, client: string, frame: BodyFrame, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let guarding = false;

  function report(): void {
    timer = null;
    unclobberDocument(page);
    if (page.body) unclobberForms(page.body);
    const key = frame.keyOf(page.location);
    if (key === null || signal.aborted || !page.body) return;
    // The extension may have been updated under an open page: then nobody listens, and nothing is lost.
    sendMessage('frame.body', { client, key, body: readBody(page.body) }).catch(() => undefined);
  }

  function concerns(data: { readonly client: string; readonly key: string }): boolean {
    return data.client === client && data.key === frame.keyOf(page.location);
  }

  const observer = new MutationObserver(() => {
    if (timer === null) timer = setTimeout(report, quietTime);
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  onMessage('tab.ask', ({ data }) => {
    if (data.key === null ? data.client === client : concerns({ client: data.client, key: data.key })) report();
  });
  onMessage('tab.guard', ({ data }) => {
    if (concerns(data)) guarding = data.guard;
  });
  guardLinks(
    page,
    () => guarding,
    (link) => {
      void ask(page, link, () => {
        guarding = false;
      });
    },
    signal,
  );
  report();
}

/** Shows the question at the top of the frame; the answer takes it away again. */
async function ask(page: Document, link: StoppedLink, opened: () => void): Promise<void> {
  const { messages } = await sendMessage('page.start', {});
  const { element, root } = createShadowHost(page, 'preview-guard-question', tokensCss + bannerCss);
  root.className = 'pg banner';
  root.dataset['level'] = 'fake';
  root.style.colorScheme = isDarkAt(page.body) ? 'dark' : 'light';
  const answer = (open: boolean) => {
    render(null, root);
    element.remove();
    if (!open) return link.focus();
    opened();
    link.open();
  };
  render(<LinkGuard host={link.host} messages={messages} onAnswer={answer} />, root);
  page.body.prepend(element);
  element.scrollIntoView({ block: 'nearest' });
}

import { render } from 'preact';
import bannerCss from '../../components/banner.css?inline';
import { CouldNotCheck } from '../../components/could-not-check.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { VerdictBanner, type VerdictBannerProps } from '../../components/verdict-banner.tsx';
import type { MailMessages } from '../../utils/core/mail-messages.ts';
import { createShadowHost } from '../../utils/page/shadow-host.ts';
import { isDarkAt } from '../../utils/page/theme.ts';
import type { BannerAnchor } from '../../utils/page/webmail/adapter.ts';

/** A banner in a page. It can be put back where a re-render swept it away, and taken down for good. */
export interface MountedBanner {
  /** Shows a verdict. `id` is the mail's: what the user unfolded for one mail stays folded for the next. */
  show(id: string, props: VerdictBannerProps): void;
  /** Says that this mail could not be judged, or not even be read. */
  showFailure(messages: MailMessages, why?: 'couldNotCheck' | 'couldNotRead'): void;
  /** Whether it still stands in the page. */
  stands(): boolean;
  mount(anchor: BannerAnchor): void;
  scrollIntoView(): void;
  remove(): void;
}

/** Makes a banner for one message; it appears with `mount`. */
export function createBanner(page: Document): MountedBanner {
  const { element, root } = createShadowHost(page, 'preview-guard-banner', tokensCss + bannerCss);
  root.className = 'pg';
  root.dir = 'ltr';
  return {
    show(id, props) {
      root.lang = props.messages.language;
      render(<VerdictBanner key={id} {...props} />, root);
    },
    showFailure(messages, why = 'couldNotCheck') {
      root.lang = messages.language;
      render(<CouldNotCheck messages={messages} why={why} />, root);
    },
    stands: () => element.isConnected,
    mount(anchor) {
      // Asked before anything is changed: afterwards the answer would cost a layout of the whole mail.
      root.style.colorScheme = isDarkAt(anchor.parent) ? 'dark' : 'light';
      anchor.parent.insertBefore(element, anchor.before);
    },
    scrollIntoView: () => element.scrollIntoView({ block: 'nearest' }),
    remove() {
      element.remove();
      render(null, root);
    },
  };
}

import { render } from 'preact';
import bannerCss from '../../components/banner.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { VerdictBanner, type VerdictBannerProps } from '../../components/verdict-banner.tsx';
import { createShadowHost } from '../../utils/page/shadow-host.ts';
import { isDarkAt } from '../../utils/page/theme.ts';
import type { BannerAnchor } from '../../utils/page/webmail/adapter.ts';

/** A banner in a page. It can be put back where a re-render swept it away, and taken down for good. */
export interface MountedBanner {
  show(props: VerdictBannerProps): void;
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
    show(props) {
      root.lang = props.messages.language;
      render(<VerdictBanner {...props} />, root);
    },
    stands: () => element.isConnected,
    mount(anchor) {
      anchor.parent.insertBefore(element, anchor.before);
      root.style.colorScheme = isDarkAt(anchor.parent) ? 'dark' : 'light';
    },
    scrollIntoView: () => element.scrollIntoView({ block: 'nearest' }),
    remove() {
      element.remove();
      render(null, root);
    },
  };
}

import helpCss from '../../../components/help/help.css?inline';
import { HelpPage } from '../../../components/help/help-page.tsx';
import { PageHead } from '../../../components/own-page.tsx';
import { marketplaces, ownMarketplace } from '../../help/marketplaces.ts';
import type { GalleryState } from '../state.ts';

/** The help page as a whole. */
export const helpStates: readonly GalleryState[] = [
  {
    id: 'help/whole',
    place: 'page',
    styles: [helpCss],
    draw: ({ texts, messages }) => (
      <>
        <PageHead title={texts.help.title} />
        <HelpPage texts={texts} messages={messages} marketplaces={marketplaces} own={ownMarketplace(texts.language, texts.language)} />
      </>
    ),
  },
];

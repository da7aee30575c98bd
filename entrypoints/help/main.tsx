import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/help/help.css';
import { HelpPage } from '../../components/help/help-page.tsx';
import { PageHead, renderOwnPage } from '../../components/own-page.tsx';
import { storedSettings } from '../../utils/browser/stored/items.ts';
import { marketplaces, ownMarketplace } from './marketplaces.ts';

renderOwnPage({
  page: document,
  settings: storedSettings,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (texts) => texts.help.title,
  view: ({ texts, messages }) => (
    <>
      <PageHead title={texts.help.title} />
      <HelpPage
        texts={texts}
        messages={messages}
        marketplaces={marketplaces}
        own={ownMarketplace(texts.language, browser.i18n.getUILanguage())}
      />
    </>
  ),
});

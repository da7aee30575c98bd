import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/warning/warning.css';
import { renderOwnPage } from '../../components/own-page.tsx';
import { storedSettings } from '../../utils/browser/stored/items.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import { WarningPage } from './warning-page.tsx';

// A web page cannot frame this one; should a browser ever let it, nothing is there to click on.
if (window.top === window) {
  renderOwnPage({
    page: document,
    settings: storedSettings,
    browserLanguage: browser.i18n.getUILanguage(),
    title: (texts) => messagesFor(texts.language).signin.warning.title,
    view: (view) => <WarningPage {...view} />,
  });
}

import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/check/check.css';
import { renderOwnPage } from '../../components/own-page.tsx';
import { storedSettings } from '../../utils/browser/stored/items.ts';
import { CheckPage } from './check-page.tsx';

renderOwnPage({
  page: document,
  settings: storedSettings,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (texts) => texts.checkPage.title,
  view: (view) => <CheckPage {...view} />,
});

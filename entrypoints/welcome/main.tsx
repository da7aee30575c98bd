import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/mark-picker.css';
import '../../components/welcome/welcome.css';
import { renderOwnPage } from '../../components/own-page.tsx';
import { settingsHere } from '../../utils/browser/stored/settings-here.ts';
import { WelcomePage } from './welcome-page.tsx';

renderOwnPage({
  page: document,
  settings: settingsHere,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (texts) => texts.welcome.title,
  view: (view) => <WelcomePage {...view} />,
});

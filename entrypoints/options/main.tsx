import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/controls/controls.css';
import '../../components/mark-picker.css';
import '../../components/options/options.css';
import { renderOwnPage } from '../../components/own-page.tsx';
import { settingsHere } from '../../utils/browser/stored/settings-here.ts';
import { OptionsPage } from './options-page.tsx';

renderOwnPage({
  page: document,
  settings: settingsHere,
  browserLanguage: browser.i18n.getUILanguage(),
  title: (texts) => texts.options.title,
  view: ({ settings, texts }) => <OptionsPage settings={settings} texts={texts} />,
});

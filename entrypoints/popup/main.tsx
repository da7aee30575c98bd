import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/popup/popup.css';
import { PopupPage } from './popup-page.tsx';

render(<PopupPage page={document} />, document.body);

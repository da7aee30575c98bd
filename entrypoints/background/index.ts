import { defineBackground } from 'wxt/utils/define-background';
import { handle } from '../../utils/browser/handle.ts';
import { judgeOpenedMail } from './judging.ts';

/** The composition root: every listener is registered here, before anything is awaited. */
export default defineBackground(() => {
  handle('mail.judge', judgeOpenedMail);
});

import type { WebmailAdapter } from '../adapter.ts';
import { gmail } from './gmail.ts';

/** Every webmail client the product knows: one line each. */
export const webmailAdapters: readonly WebmailAdapter[] = [gmail];

/** The extension API as Chromium's own pages and workers have it: code that tests run inside them uses it by this name. */
declare const chrome: typeof import('wxt/browser').browser;

import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';

/** Every language of the window by its path, each in a file of its own: the first paint waits for one. */
const files = import.meta.glob<{ readonly popup: PopupMessages }>('../../utils/i18n/languages/*/popup.ts');

/** The texts for a BCP 47 tag such as `de-AT`; English when there is no translation. */
async function load(tag: string): Promise<PopupMessages> {
  const file = (language: string) => files[`../../utils/i18n/languages/${language}/popup.ts`];
  const found = file(tag.toLowerCase().split(/[-_]/)[0] ?? '') ?? file('en');
  if (found === undefined) throw new Error('No language is built in');
  return (await found()).popup;
}

// Most people use the language of their browser: it comes while the settings are being read.
void load(browser.i18n.getUILanguage());

/** The texts of the window; `null` until they are there. `tag` = `null` while the language is not known. */
export function useTexts(tag: string | null): PopupMessages | null {
  const [texts, setTexts] = useState<PopupMessages | null>(null);
  // Not after the next frame, as other effects: the first paint waits for this.
  useLayoutEffect(() => {
    let current = true;
    if (tag !== null)
      void load(tag).then((loaded) => {
        if (current) setTexts(loaded);
      });
    return () => {
      current = false;
    };
  }, [tag]);
  return texts;
}

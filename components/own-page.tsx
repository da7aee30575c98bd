import type { JSX } from 'preact';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../utils/core/settings/settings.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import type { PageMessages } from '../utils/i18n/pages/messages.ts';
import { pageMessagesFor } from '../utils/i18n/pages/registry.ts';
import { messagesFor } from '../utils/i18n/registry.ts';
import { type Source, useSource } from './use-source.ts';

/** What a page of ours is drawn from; drawn again whenever the settings change, here or in another page. */
export interface PageView {
  readonly settings: Settings;
  readonly messages: Messages;
  readonly texts: PageMessages;
}

export interface OwnPageOptions {
  readonly page: Document;
  readonly settings: Source<Settings>;
  /** BCP 47 tag of the browser's own interface. */
  readonly browserLanguage: string;
  title(texts: PageMessages): string;
  view(view: PageView): JSX.Element;
}

/** Mounts one of the extension's own pages into the body: language and look follow the settings at run time. */
export function renderOwnPage(options: OwnPageOptions): void {
  options.page.documentElement.classList.add('pg');
  options.page.body.classList.add('page');
  render(<OwnPage {...options} />, options.page.body);
}

function OwnPage({ page, settings: source, browserLanguage, title, view }: OwnPageOptions) {
  const settings = useSource(source);
  const tag = settings === null || settings.language === 'browser' ? browserLanguage : settings.language;
  const texts = pageMessagesFor(tag);
  useLayoutEffect(() => {
    const root = page.documentElement;
    root.lang = texts.language;
    root.style.colorScheme = settings === null || settings.look === 'system' ? 'light dark' : settings.look;
    page.title = `${title(texts)} – ${messagesFor(tag).name}`;
    if (settings !== null) root.dataset['ready'] = '';
  }, [page, settings, tag, texts, title]);
  const drawn = settings !== null;
  useLayoutEffect(() => {
    // The browser looked for the anchor in the address before there was anything to find.
    if (drawn) page.getElementById(page.location.hash.slice(1))?.scrollIntoView();
  }, [page, drawn]);
  // Nothing is drawn until the settings are known: a flash in another language or look would unsettle.
  return settings && <main>{view({ settings, texts, messages: messagesFor(tag) })}</main>;
}

/** The top of a page: the product's icon and the title. */
export function PageHead({ title }: { title: string }) {
  return (
    <header class="page-head">
      <img src="/icon/on.svg" alt="" />
      <h1>{title}</h1>
    </header>
  );
}

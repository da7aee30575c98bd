import { noteOwnHost } from './own-hosts.ts';

/** Events by which webmail pages hear of keys. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;

/** An element of ours in a foreign page whose inside the page can neither read nor style. */
export interface ShadowHost {
  readonly element: HTMLElement;
  /** Where to render. */
  readonly root: HTMLElement;
}

/** Set on the element itself and marked important: neither the page's nor a mail's style sheet can hide, move or cover it. */
const hostStyle = {
  all: 'initial',
  display: 'block',
  position: 'relative',
  'z-index': '2147483646',
  isolation: 'isolate',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
  'color-scheme': 'normal',
} as const;

/** Generated contents of the host itself could be styled from outside and laid over what is inside; of important rules, the inner win. */
const hostCss = ':host::before, :host::after { content: none !important; display: none !important }';

/** Makes an element with a closed shadow root that carries `css` and nothing of the page's. It is not inserted yet. */
export function createShadowHost(page: Document, name: string, css: string): ShadowHost {
  const element = page.createElement(name);
  for (const [property, value] of Object.entries(hostStyle)) element.style.setProperty(property, value, 'important');
  noteOwnHost(element);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = hostCss + css;
  const root = page.createElement('div');
  // A letter or Enter pressed in here is meant for our buttons: for the webmail it would be a shortcut that archives the mail.
  for (const type of keyEvents) root.addEventListener(type, (event) => event.stopPropagation());
  shadow.append(style, root);
  return { element, root };
}

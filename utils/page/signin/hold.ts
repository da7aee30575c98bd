/** Keeps what is typed from reaching a page for a while. */
export interface Hold {
  /**
   * Listens in this window from now on. To be called before a page's own scripts run: who listens first decides what the others
   * get to hear. Doing it again is harmless.
   */
  arm(view: Window): void;
  /** Holds from now on; typed text waits. */
  start(): void;
  /** `true`: ends the holding, and what waited is typed now; `false`: what waited is dropped, and all further keys stay held. */
  end(letThrough: boolean): void;
}

const mostWaiting = 200;

/**
 * Holds key presses, typed text, pastes and drops that go to fields for which `isSecret` says yes. `isSecret` is asked for every trusted key and may start the holding itself.
 *
 * How it works, and why no value is seen: for a held key the page gets no event at all (we listen first, in the capturing phase of the
 * window, where a script that runs at document start comes before the page's own). The browser then announces the text in a `beforeinput`
 * event, which is cancelled and put aside *as an event object*. Letting through means asking the browser to insert each event's text into
 * its field (`execCommand`), in order; the text is handed over unread, is never kept, and never leaves this function. Dropping means
 * forgetting the objects. Enter is swallowed, because a form sent half-way cannot be called back; the user presses it again.
 * What cannot be held: text that an input method composes (not cancellable) and a password manager's filling. A page that has written itself
 * anew from a script has its own listeners before ours: it hears the keys, but the text still does not reach the field.
 *
 * The first held key starts a clock: after `longest` milliseconds everything is let through, unless it was dropped before.
 */
export function createHold(isSecret: (target: Element) => boolean, longest: number): Hold {
  const waiting: { readonly field: HTMLElement; readonly event: InputEvent }[] = [];
  let holding = false;
  let dropped = false;
  let clock: ReturnType<typeof setTimeout> | undefined;

  function targetOf(event: Event): HTMLElement | null {
    const target = event.composedPath()[0] as Node | undefined;
    // Asked first: the question may be what starts the holding.
    return event.isTrusted && target?.nodeType === 1 && isSecret(target as Element) && holding ? (target as HTMLElement) : null;
  }

  function onKey(event: Event): void {
    if (!targetOf(event)) return;
    event.stopImmediatePropagation();
    if ((event as KeyboardEvent).key === 'Enter') event.preventDefault();
    clock ??= setTimeout(() => end(true), longest);
  }

  function onInput(event: Event): void {
    const field = targetOf(event);
    if (!field || !event.cancelable) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waiting.length < mostWaiting) waiting.push({ field, event: event as InputEvent });
    clock ??= setTimeout(() => end(true), longest);
  }

  function end(letThrough: boolean): void {
    if (!letThrough) dropped = true;
    else if (!dropped) {
      holding = false;
      for (const { field, event } of waiting) insert(field, event);
    }
    clearTimeout(clock);
    clock = undefined;
    waiting.length = 0;
  }

  return {
    arm(view) {
      // Adding the same listener twice is adding it once.
      for (const name of ['keydown', 'keypress', 'keyup', 'paste', 'drop']) view.addEventListener(name, onKey, true);
      view.addEventListener('beforeinput', onInput, true);
    },
    start() {
      holding = true;
    },
    end,
  };
}

function insert(field: HTMLElement, { inputType, data }: InputEvent): void {
  if (!field.isConnected) return;
  if (deepestFocus(field.ownerDocument) !== field) field.focus();
  // Deprecated, and still the only way to type into a field as the user does, with its events and its undo (2026-11).
  if (inputType.startsWith('delete')) field.ownerDocument.execCommand(inputType === 'deleteContentForward' ? 'forwardDelete' : 'delete');
  else if (data) field.ownerDocument.execCommand('insertText', false, data);
}

function deepestFocus(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One thing that can be chosen. With `href` it is a link, which opens beside the window. */
export interface MenuItem {
  readonly label: string;
  /** What stands behind the label, more quietly. */
  readonly more?: string;
  readonly href?: string;
  run(): void;
}

/** Items that belong together, with a heading if they need one. */
export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

interface Props {
  /** Name of the button and of the menu. */
  readonly name: string;
  readonly groups: readonly MenuGroup[];
  /** Hears that the menu stands open, or no longer does. */
  opened?(open: boolean): void;
}

/** The button "⋯" and its menu, which lies over everything, as WAI-ARIA's pattern "menu button" describes it. */
export function Menu({ name, groups, opened }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const turn = (wanted: boolean) => {
    setOpen(wanted);
    opened?.(wanted);
  };
  /** Before what was chosen is done, which may move the keyboard on. */
  const close = () => {
    button.current?.focus({ preventScroll: true });
    turn(false);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="dots"
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open || undefined}
        onClick={() => turn(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          turn(true);
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2 6.500h3v3H2zm4.500 0h3v3h-3zm4.500 0h3v3h-3z" fill="currentColor" />
        </svg>
      </button>
      {open && <MenuList name={name} groups={groups} button={button.current} close={close} dismiss={() => turn(false)} />}
    </>
  );
}

interface ListProps extends Props {
  readonly button: HTMLElement | null;
  /** Closes it and gives the keyboard back to the button. */
  close(): void;
  /** Closes it because the user has turned to something else. */
  dismiss(): void;
}

function MenuList({ name, groups, button, close, dismiss }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current === null) return;
    place(list.current, button);
    itemsOf(list.current)[0]?.focus({ preventScroll: true });
  }, [button]);
  useOutside(list, button, dismiss);
  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      aria-label={name}
      popover="manual"
      tabIndex={-1}
      onKeyDown={(event) => onKey(event, list.current, close)}
    >
      {groups.map(({ label, items }, place) => (
        <Fragment key={items[0]?.label}>
          {place > 0 && <hr />}
          {label !== undefined && (
            <p class="menu-label" aria-hidden="true">
              {label}
            </p>
          )}
          {items.map((item) => (
            <Item key={item.label} item={item} under={label} close={close} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

/** `under` = the heading it stands below, which its name says as well. */
function Item({ item, under, close }: { item: MenuItem; under: string | undefined; close: () => void }) {
  const { label, more, href, run } = item;
  const same = {
    role: 'menuitem',
    tabIndex: -1,
    'aria-label': under === undefined ? undefined : `${under}: ${label} ${more ?? ''}`.trim(),
    onClick: () => {
      close();
      run();
    },
  } as const;
  const words = (
    <>
      <span>{label}</span> {more !== undefined && <span class="soft">{more}</span>}
    </>
  );
  return href === undefined ? (
    <button type="button" {...same}>
      {words}
    </button>
  ) : (
    <a href={href} target="_blank" rel="noreferrer noopener" {...same}>
      {words}
    </a>
  );
}

function itemsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function onKey(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  if (list === null) return;
  const items = itemsOf(list);
  const active = list.ownerDocument.activeElement;
  const at = active instanceof HTMLElement ? items.indexOf(active) : -1;
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const wanted = to[event.key];
  if (wanted === undefined && event.key !== 'Tab' && event.key !== 'Escape') return;
  if (wanted === undefined) close();
  else items.at(wanted % items.length)?.focus();
  // From the button this key goes on as ever.
  if (event.key === 'Tab') return;
  // Escape would close the whole window, arrows would scroll.
  event.preventDefault();
  event.stopPropagation();
}

/**
 * Closes when the user presses elsewhere, scrolls the button away, or the keyboard goes elsewhere. The browser tells of a scroll a frame
 * late: that of the focus which came to the button is over when the menu opens, and moves nothing any more.
 */
function useOutside(list: { readonly current: HTMLElement | null }, button: HTMLElement | null, dismiss: () => void): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const page = element.ownerDocument;
    const top = button?.getBoundingClientRect().top;
    const turned = ({ type, target }: Event) => {
      if (type === 'scroll' && button?.getBoundingClientRect().top === top) return;
      if (target instanceof Node && (element.contains(target) || button?.contains(target))) return;
      dismiss();
    };
    const ways = ['pointerdown', 'focusin', 'scroll'] as const;
    for (const way of ways) page.addEventListener(way, turned, true);
    return () => {
      for (const way of ways) page.removeEventListener(way, turned, true);
    };
  });
}

/** Distance from the edges of the window, and from the button. */
const gap = 4;

/** Below the button, above it where there is no room, and always within the window. */
function place(list: HTMLElement, button: HTMLElement | null): void {
  list.showPopover?.();
  if (button === null) return;
  const { top, bottom, right } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = list.ownerDocument.documentElement;
  const { offsetWidth: width, offsetHeight: height } = list;
  const below = bottom + gap + height <= clientHeight - gap;
  const y = below ? bottom + gap : Math.max(gap, Math.min(top - gap - height, clientHeight - gap - height));
  list.style.left = `${Math.max(gap, Math.min(right - width, clientWidth - gap - width))}px`;
  list.style.top = `${y}px`;
}

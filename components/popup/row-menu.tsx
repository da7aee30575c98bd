import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { Menu, type MenuGroup, type MenuItem } from './menu.tsx';
import type { Wanted } from './row-details.tsx';
import type { Decide, PendingView } from './view.ts';

interface Props {
  readonly item: PendingView;
  readonly texts: PopupMessages;
  act: Decide;
  /** Unfolds the details at this place. */
  unfold(at: Wanted): void;
  opened(open: boolean): void;
}

/** Everything that can be done with a title. */
export function RowMenu({ item, texts, act, unfold, opened }: Props) {
  return <Menu name={`${texts.list.menu}: ${item.title}`} groups={groupsOf({ item, texts, act, unfold })} opened={opened} />;
}

function groupsOf({ item, texts, act, unfold }: Omit<Props, 'opened'>): readonly MenuGroup[] {
  const words = texts.list;
  const { id, aside, code, link } = item;
  const decision = (name: 'done' | 'hide' | 'restore'): MenuItem => ({ label: words[name], run: () => act(id, name) });
  if (aside !== null) {
    const open = { label: words.open, href: link, run: () => act(id, 'open') };
    return [{ items: item.isGone ? [open] : [open, decision('restore')] }, ...(item.isGone ? [{ items: [decision('hide')] }] : [])];
  }
  const snoozes = item.snoozes.map(({ label, time, at }) => ({ label, more: time, run: () => act(id, 'snooze', at) }));
  const ownTime = { label: `${words.ownTime} …`, run: () => unfold('own-time') };
  const deadline = [
    { label: words.calendar, run: () => act(id, 'calendar') },
    { label: words.qr, run: () => unfold('code') },
  ];
  return [
    { items: [decision('done')] },
    { label: words.remindMe, items: [...snoozes, ownTime] },
    ...(code === null ? [] : [{ items: deadline }]),
    { items: [decision('hide')] },
  ];
}

import { describe, expect, it } from 'vitest';
import { movesCaret } from '../../../utils/page/signin/moves-caret.ts';

/** A key press; `with` = the modifiers that are held. */
function press(key: string, ...held: readonly ('ctrl' | 'alt' | 'meta')[]): KeyboardEvent {
  const event = { type: 'keydown', key, ctrlKey: held.includes('ctrl'), altKey: held.includes('alt'), metaKey: held.includes('meta') };
  return event as unknown as KeyboardEvent;
}

describe('a key that can wait', () => {
  it.each([
    ['a letter', press('a')],
    ['a letter beyond the first plane', press('\u{1f600}')],
    ['Backspace', press('Backspace')],
    ['Tab', press('Tab')],
    ['Enter', press('Enter')],
    ['Shift alone', press('Shift')],
    ['Control alone', press('Control', 'ctrl')],
    ['AltGr', press('@', 'ctrl', 'alt')],
    ['Option', press('@', 'alt')],
    ['a paste', press('v', 'ctrl')],
    ['a paste on a Mac', press('v', 'meta')],
    ['what a browser fills in', { type: 'keydown' } as KeyboardEvent],
    ['a key that is let go', { ...press('ArrowLeft'), type: 'keyup' }],
  ])('%s', (_, event) => {
    expect(movesCaret(event)).toBe(false);
  });
});

describe('a key that cannot', () => {
  it.each([
    ['an arrow', press('ArrowLeft')],
    ['Home', press('Home')],
    ['Delete', press('Delete')],
    ['Escape', press('Escape')],
    ['select all', press('a', 'ctrl')],
    ['undo on a Mac', press('z', 'meta')],
    ['a word back', press('Backspace', 'ctrl')],
    ['a word back on a Mac', press('Backspace', 'alt')],
    ['the begin of a composition', press('Dead')],
    ['an input method', press('Process')],
  ])('%s', (_, event) => {
    expect(movesCaret(event)).toBe(true);
  });
});

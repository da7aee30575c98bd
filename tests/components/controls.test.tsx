import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckGroup } from '../../components/controls/check-group.tsx';
import { durationText } from '../../components/controls/duration-text.ts';
import { SwitchRow } from '../../components/controls/switch-row.tsx';
import { clock, parseClock, TimeRow } from '../../components/controls/time-row.tsx';
import { type Source, useSource } from '../../components/use-source.ts';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') ?? document.body;
});

function find<Kind extends Element>(selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

describe('a switch', () => {
  it('has a name, a description and a state, and tells of a change', () => {
    const change = vi.fn();
    act(() => render(<SwitchRow id="a" text={{ label: 'Name', hint: 'Why' }} checked={true} change={change} />, root));
    const control = find<HTMLInputElement>('[role=switch]');
    expect(root.querySelector(`label[for=${control.id}]`)?.textContent).toBe('Name');
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Why');
    expect(control.getAttribute('aria-checked')).toBe('true');
    act(() => control.click());
    expect(change).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a time', () => {
  it('is minutes after midnight', () => {
    expect([0, 75, 1_439].map(clock)).toEqual(['00:00', '01:15', '23:59']);
    expect(['00:00', '01:15', '23:59', '23:59:30'].map(parseClock)).toEqual([0, 75, 1_439, 1_439]);
    expect(['', '24:00', '7:5', 'noon'].map(parseClock)).toEqual([null, null, null, null]);
  });

  it('that is emptied stays as it was', () => {
    const change = vi.fn();
    act(() => render(<TimeRow id="t" text={{ label: 'From' }} minutes={600} change={change} />, root));
    const field = find<HTMLInputElement>('input');
    field.value = '';
    act(() => void field.dispatchEvent(new Event('change')));
    expect(change).not.toHaveBeenCalled();
    expect(field.value).toBe('10:00');
  });
});

it('a group names its choices and tells which one changed', () => {
  const change = vi.fn();
  const choices = [
    { key: 'x', label: 'One', checked: false },
    { key: 'y', label: 'Two', checked: true },
  ];
  act(() => render(<CheckGroup id="g" text={{ label: 'Group' }} choices={choices} change={change} />, root));
  expect(find('legend').textContent).toBe('Group');
  act(() => [...root.querySelectorAll('input')][1]?.click());
  expect(change).toHaveBeenCalledExactlyOnceWith('y', false);
});

it('a length of time is told in its largest whole unit', () => {
  expect([15, 60, 90, 1_440, 4_320, 10_080].map((minutes) => durationText('de', minutes))).toEqual([
    '15 Minuten',
    '1 Stunde',
    '90 Minuten',
    '1 Tag',
    '3 Tage',
    '1 Woche',
  ]);
});

it('a source that changes before its first answer is not overwritten by it', async () => {
  let answer: (value: string) => void = () => undefined;
  let tell: (value: string) => void = () => undefined;
  const source: Source<string> = {
    get: () => new Promise((resolve) => (answer = resolve)),
    watch: (changed) => {
      tell = changed;
      return () => undefined;
    },
  };
  const Shown = () => <p>{useSource(source) ?? 'waiting'}</p>;
  await act(() => render(<Shown />, root));
  expect(root.textContent).toBe('waiting');
  await act(() => tell('newer'));
  await act(() => answer('older'));
  expect(root.textContent).toBe('newer');
});

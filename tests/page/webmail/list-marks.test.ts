import { beforeEach, describe, expect, it } from 'vitest';
import { type MarkedLevel, markRows, unmarkRows } from '../../../utils/page/webmail/list-marks.ts';
import { fakeAdapter } from './fake-adapter.ts';

const titles = { fake: 'Clear signs', suspicious: 'Signs' };
const adapter = fakeAdapter();

function mark(levels: Readonly<Record<string, MarkedLevel>>): void {
  markRows(document, adapter, (id) => levels[id] ?? null, titles);
}

/** What each row shows: the label of its mark, or nothing. */
function shown(): string[] {
  return [...document.querySelectorAll('.row')].map((row) =>
    [...row.querySelectorAll('preview-guard-mark')].map((sign) => sign.getAttribute('aria-label')).join(),
  );
}

beforeEach(() => {
  document.body.innerHTML = '<p class="row" data-id="a">A</p><p class="row" data-id="b">B</p><p class="row" data-id="c">C</p>';
});

describe('marks in the list', () => {
  it('stand on judged rows and on no others, once', () => {
    mark({ a: 'fake', c: 'suspicious' });
    mark({ a: 'fake', c: 'suspicious' });
    expect(shown()).toEqual(['Clear signs', '', 'Signs']);
  });

  it('follow a row that the client reuses for another mail', () => {
    mark({ a: 'fake' });
    document.querySelector('[data-id=a]')?.setAttribute('data-id', 'd');
    mark({ a: 'fake' });
    expect(shown()).toEqual(['', '', '']);
  });

  it('change with the level, and come back when the row was drawn anew', () => {
    mark({ a: 'suspicious' });
    mark({ a: 'fake' });
    expect(shown()[0]).toBe('Clear signs');
    const row = document.querySelector('[data-id=a]');
    if (row) row.textContent = 'A';
    mark({ a: 'fake' });
    expect(shown()).toEqual(['Clear signs', '', '']);
  });

  it('are taken away whole', () => {
    mark({ a: 'fake', b: 'fake' });
    unmarkRows(document, adapter);
    expect(shown()).toEqual(['', '', '']);
    expect(document.querySelector('preview-guard-mark')).toBeNull();
  });

  it('cannot be read or styled from the page', () => {
    mark({ a: 'fake' });
    expect(document.querySelector('preview-guard-mark')?.shadowRoot).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HealthNews, watchHealth } from '../../../utils/page/webmail/health.ts';
import { fakeAdapter } from './fake-adapter.ts';

const report = vi.fn<(news: HealthNews) => void>();
let controller: AbortController;

function watch() {
  const health = watchHealth(document, fakeAdapter(), report, controller.signal);
  report.mockClear();
  return health;
}

beforeEach(() => {
  vi.useFakeTimers();
  report.mockClear();
  controller = new AbortController();
  document.body.innerHTML = '<div class="mail"><p>Secret words</p></div>';
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('the health of the reading', () => {
  it('tells at once that a page was opened', () => {
    watchHealth(document, fakeAdapter(), report, controller.signal);
    expect(report.mock.calls).toEqual([[{ read: 0, unreadable: 0, blind: false, structure: null }]]);
  });

  it('is blind when an open message could not be read for ten seconds, and says so once, without any text', () => {
    const health = watch();
    health.unreadable();
    health.looked(0);
    vi.advanceTimersByTime(9_999);
    expect(report).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    health.looked(0);
    vi.advanceTimersByTime(60_000);
    expect(report).toHaveBeenCalledTimes(1);
    const news = report.mock.calls[0]?.[0];
    expect(news).toMatchObject({ read: 0, unreadable: 1, blind: true });
    expect(news?.structure).toContain('div class=mail');
    expect(news?.structure).not.toContain('Secret');
  });

  it('sees again with the first message that is read', () => {
    const health = watch();
    health.looked(0);
    vi.advanceTimersByTime(10_000);
    health.read();
    expect(report.mock.calls.at(-1)?.[0]).toEqual({ read: 1, unreadable: 0, blind: false, structure: null });
  });

  it('doubts nothing while a message is readable, or when the message has gone before the ten seconds are over', () => {
    const health = watch();
    health.looked(0);
    health.looked(1);
    vi.advanceTimersByTime(20_000);
    health.looked(0);
    document.body.innerHTML = '';
    vi.advanceTimersByTime(20_000);
    expect(report).not.toHaveBeenCalled();
  });

  it('waits for twenty different messages without an address before it doubts a client that shows some by name only', () => {
    const adapter = fakeAdapter({ withholdsSender: (message) => message.textContent === 'A colleague' });
    const health = watchHealth(document, adapter, report, controller.signal);
    report.mockClear();
    const open = (id: number) => {
      document.body.innerHTML = `<div class="mail" data-id="${id}">A colleague</div>`;
      health.looked(0);
      vi.advanceTimersByTime(30_000);
    };
    for (let id = 1; id < 20; id += 1) open(id);
    open(3);
    expect(report).not.toHaveBeenCalled();
    health.read();
    report.mockClear();
    for (let id = 1; id < 20; id += 1) open(id);
    expect(report).not.toHaveBeenCalled();
    open(20);
    expect(report.mock.calls.map(([{ blind }]) => blind)).toEqual([true]);
  });

  it('is blind too when the worker does not answer: once, and without a structure', () => {
    const health = watch();
    health.unanswered();
    health.unanswered();
    expect(report.mock.calls).toEqual([[{ read: 0, unreadable: 0, blind: true, structure: null }]]);
    health.read();
    expect(report.mock.calls.at(-1)?.[0].blind).toBe(false);
  });

  it('reports every twenty messages, not every one', () => {
    const health = watch();
    for (let count = 0; count < 45; count += 1) {
      health.read();
      health.looked(1);
    }
    expect(report.mock.calls.map(([{ read }]) => read)).toEqual([1, 20, 20]);
  });

  it('stays silent once it is stopped', () => {
    const health = watch();
    health.looked(0);
    controller.abort();
    vi.advanceTimersByTime(20_000);
    expect(report).not.toHaveBeenCalled();
  });
});

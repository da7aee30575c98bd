import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PendingList } from '../../components/popup/pending-list.tsx';
import { Protection } from '../../components/popup/protection.tsx';
import { SyncStatus } from '../../components/popup/sync-status.tsx';
import type { PendingView, ProtectionView } from '../../components/popup/view.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { banner as messages } from '../../utils/i18n/languages/de/banner.ts';
import { popup as de } from '../../utils/i18n/languages/de/popup.ts';
import { popup as en } from '../../utils/i18n/languages/en/popup.ts';

const item: PendingView = {
  id: 'a',
  title: '<b>Leuchtturm</b>',
  description: 'Zwei Schwestern kehren zurück.',
  kind: 'pilot',
  link: 'https://www.amazonpreview.com/c/a/a',
  reward: '10 €',
  isNew: true,
  isStarted: false,
  opened: null,
  urgency: 'today',
  deadline: { short: 'heute, 23:59', exact: 'Endet Dienstag, 24. November 2026 um 23:59 MEZ' },
  isGone: false,
  aside: null,
  snoozes: [
    { kind: 'evening', at: 1, label: 'Heute Abend', hint: 'Stellt den Titel zurück bis heute, 19:00' },
    { kind: 'tomorrow', at: 2, label: de.list.snooze, hint: 'Stellt den Titel zurück bis morgen, 09:00' },
  ],
  snoozeLatest: null,
};

const verdict: Verdict = {
  level: 'suspicious',
  score: 40,
  reasons: [{ id: 'sender-name', points: 40, evidence: { name: '<img src=x>', host: 'preview.example' } }],
  advice: ['follow-no-link'],
  marketplace: 'amazon.de',
  failedRules: [],
  cut: [],
};

afterEach(() => {
  render(null, document.body);
});

const draw = (view: Parameters<typeof render>[0]) => act(() => render(view, document.body));
const button = (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === text);

describe('the list', () => {
  const props = { texts: de, count: 1, total: 1, take: () => [item], filter: 'all', order: 'urgency' } as const;

  it('shows titles as text, the exact deadline to screen readers, and the description on demand', async () => {
    await draw(<PendingList {...props} setFilter={vi.fn()} setOrder={vi.fn()} act={vi.fn()} />);
    expect(document.querySelector('bdi')?.textContent).toBe('<b>Leuchtturm</b>');
    expect(document.querySelector('.deadline .visually-hidden')?.textContent).toBe(item.deadline.exact);
    expect(document.body.textContent).not.toContain('Schwestern');
    await act(() => document.querySelector<HTMLElement>('.pending-title')?.click());
    expect(document.body.textContent).toContain('Schwestern');
    expect(document.querySelector('.pending-title')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('gives every control a name of its own, with spaces between its parts', async () => {
    const other = { ...item, id: 'b', title: 'Zero Hour', isStarted: true };
    await draw(<PendingList {...props} total={2} take={() => [item, other]} setFilter={vi.fn()} setOrder={vi.fn()} act={vi.fn()} />);
    const names = [...document.querySelectorAll('li button, li a')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent?.trim().replaceAll(/\s+/g, ' '),
    );
    expect(new Set(names).size).toBe(10);
    expect(names).toContain('Neu Begonnen Zero Hour');
    expect(names).toContain('Erledigt: Zero Hour');
  });

  it('offers the nearest time where tomorrow is too late, and none where all are', async () => {
    const decide = vi.fn();
    const props2 = { ...props, setFilter: vi.fn(), setOrder: vi.fn(), act: decide };
    await draw(<PendingList {...props2} take={() => [{ ...item, snoozes: item.snoozes.slice(0, 1) }]} />);
    await act(() => button('Heute Abend')?.click());
    expect(decide.mock.calls.map(([, action, at]) => [action, at])).toEqual([['snooze', 1]]);
    await draw(<PendingList {...props2} take={() => [{ ...item, snoozes: [] }]} />);
    expect([...document.querySelectorAll('.pending-actions button')].map((one) => one.textContent)).toEqual([de.list.done, de.list.hide]);
  });

  it('lets a title come back at every time before its end, and at one of the user’s own', async () => {
    const decide = vi.fn();
    await draw(<PendingList {...props} setFilter={vi.fn()} setOrder={vi.fn()} act={decide} />);
    await act(() => document.querySelector<HTMLElement>('.pending-title')?.click());
    const own = document.querySelector<HTMLInputElement>('.snoozes input');
    if (own === null) throw new Error('no field');
    await act(() => button(de.list.remindThen)?.click());
    expect(decide).not.toHaveBeenCalled();
    own.value = '2026-11-28T18:00';
    await act(() => button(de.list.remindThen)?.click());
    for (const one of document.querySelectorAll<HTMLElement>('.snoozes > button')) await act(() => one.click());
    expect(decide.mock.calls.map(([, action, at]) => [action, at])).toEqual([
      ['snooze', Date.parse('2026-11-28T18:00')],
      ['snooze', 1],
      ['snooze', 2],
    ]);
  });

  it('counts what it shows', async () => {
    const heading = () => document.querySelector('h2')?.textContent;
    const shared = { ...props, count: 5, setFilter: vi.fn(), setOrder: vi.fn(), act: vi.fn() };
    await draw(<PendingList {...shared} total={5} />);
    expect(heading()).toBe('5 offene Umfragen');
    await draw(<PendingList {...shared} gone={1} total={6} />);
    expect(heading()).toBe('5 offene Umfragen und 1 nicht mehr gelistet');
    await draw(<PendingList {...shared} filter="new" total={2} />);
    expect(heading()).toBe('2 von 5 offenen Umfragen');
    await draw(<PendingList {...shared} filter="aside" total={3} />);
    expect(heading()).toBe('3 zurückgestellt');
  });

  it('describes a title by its exact deadline', async () => {
    await draw(<PendingList {...props} setFilter={vi.fn()} setOrder={vi.fn()} act={vi.fn()} />);
    const described = document.querySelector('.pending-title')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(item.deadline.exact);
  });

  it('hands every decision on', async () => {
    const decide = vi.fn();
    await draw(<PendingList {...props} setFilter={vi.fn()} setOrder={vi.fn()} act={decide} />);
    for (const text of [de.list.done, de.list.snooze, de.list.hide]) await act(() => button(text)?.click());
    expect(decide.mock.calls.map(([, action, at]) => [action, at])).toEqual([
      ['done', undefined],
      ['snooze', 2],
      ['hide', undefined],
    ]);
  });

  it('says when nothing fits the choice, with the way back', async () => {
    const setFilter = vi.fn();
    await draw(<PendingList {...props} total={0} filter="new" setFilter={setFilter} setOrder={vi.fn()} act={vi.fn()} />);
    expect(document.body.textContent).toContain(de.list.noneMatch);
    await act(() => button(de.list.showAll)?.click());
    expect(setFilter).toHaveBeenCalledWith('all');
  });
});

describe('the protection', () => {
  const draws = (view: ProtectionView, extra: object = {}) =>
    draw(
      <Protection
        view={view}
        texts={de}
        messages={messages}
        signinOff={false}
        check={null}
        own={null}
        checkHere={vi.fn()}
        turnOn={vi.fn()}
        allowMail={vi.fn()}
        copy={vi.fn()}
        {...extra}
      />,
    );

  it('gives the reasons of a warning as text, and the advice on demand', async () => {
    await draws({ kind: 'verdict', of: 'mail', who: 'Amazon', verdict });
    expect(document.querySelector('.protection')?.getAttribute('data-level')).toBe('suspicious');
    expect(document.querySelectorAll('.reasons li')).toHaveLength(1);
    expect(document.querySelector('img')).toBeNull();
    await act(() => button(de.protection.details)?.click());
    expect(document.body.textContent).toContain(messages.advice['follow-no-link']);
  });

  it('speaks of a page in the words of the banner on pages', async () => {
    const reasons = [{ id: 'asks-password', points: 40, evidence: { field: 'Passwort', host: 'konto.example' } }];
    await draws({ kind: 'verdict', of: 'page', who: 'konto.example', verdict: { ...verdict, reasons } });
    expect(document.querySelector('.headline')?.textContent).toBe(messages.signin.headline.suspicious);
    expect(document.querySelector('.reasons li')?.textContent).toBe('Sie fragt auf konto.example nach einem Passwort („Passwort“).');
  });

  it('says that a webmail cannot be read, and copies the report', async () => {
    const copy = vi.fn(async () => undefined);
    await draws({ kind: 'blind', client: 'Gmail', report: '<div>' }, { copy });
    expect(document.body.textContent).toContain('Gmail hat sich verändert.');
    await act(() => button(de.protection.copyReport)?.click());
    expect(copy).toHaveBeenCalledWith('<div>');
  });

  it('says that mails are not checked where the browser keeps mail pages from us, and asks for them', async () => {
    const allowMail = vi.fn();
    await draws({ kind: 'no-access' }, { allowMail });
    expect(document.body.textContent).toContain(de.protection.noAccess);
    expect(document.querySelector('.protection')?.getAttribute('data-level')).toBe('suspicious');
    await act(() => button(de.protection.allowMail)?.click());
    expect(allowMail).toHaveBeenCalledOnce();
  });

  it('says what "unclear" means', async () => {
    await draws({ kind: 'verdict', of: 'mail', who: 'Amazon', verdict: { ...verdict, level: 'unclear' } });
    await act(() => button(de.protection.details)?.click());
    expect(document.body.textContent).toContain(messages.banner.unclearWhy);
  });

  it('offers what is off with one click', async () => {
    const turnOn = vi.fn();
    await draws({ kind: 'page' }, { signinOff: true, turnOn });
    await act(() => button(de.protection.turnOn)?.click());
    expect(turnOn).toHaveBeenCalledOnce();
  });
});

describe('the last reading', () => {
  it('says what happened, what was kept, and leads to the portal', async () => {
    const view = { text: en.sync.signedOut, kept: 'Your list is kept.', problem: true, leadsToPortal: true, running: null };
    await draw(<SyncStatus view={view} texts={en} portal="https://www.amazonpreview.com" sync={vi.fn()} />);
    expect(document.body.textContent).toContain(en.sync.signedOut);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://www.amazonpreview.com');
  });

  it('cannot be started twice', async () => {
    const view = { text: '', kept: null, problem: false, leadsToPortal: false, running: 'Checking … 2' };
    await draw(<SyncStatus view={view} texts={en} portal="https://www.amazonpreview.com" sync={vi.fn()} />);
    expect(button(en.sync.now)?.disabled).toBe(true);
    expect(document.body.textContent).toContain('Checking … 2');
  });
});

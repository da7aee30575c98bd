import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NothingPending } from '../../components/popup/nothing-pending.tsx';
import { PendingList } from '../../components/popup/pending-list.tsx';
import { Protection } from '../../components/popup/protection.tsx';
import { SyncStatus } from '../../components/popup/sync-status.tsx';
import type { PendingCounts, PendingStub, PendingView, ProtectionView } from '../../components/popup/view.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
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
  code: 'BEGIN:VCALENDAR',
  isGone: false,
  aside: null,
  snoozes: [
    { kind: 'evening', at: 1, label: 'Heute Abend', time: '19:00', hint: 'Stellt den Titel zurück bis heute, 19:00' },
    { kind: 'tomorrow', at: 2, label: de.list.snooze, time: '25. November um 09:00', hint: 'Stellt den Titel zurück bis morgen, 09:00' },
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
const press = (element: Element | null | undefined) => act(() => (element as HTMLElement | null | undefined)?.click());
const named = (name: string) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const title = '<b>Leuchtturm</b>';

describe('the list', () => {
  const row = (change: Partial<PendingView> = {}): PendingStub => {
    const view = { ...item, ...change };
    return { id: view.id, title: view.title, words: () => view };
  };
  const counts: PendingCounts = { open: 1, gone: 0, closed: 0, aside: 0 };
  const drawsList = async (rows: readonly PendingStub[], change: Partial<Parameters<typeof PendingList>[0]> = {}) => {
    const calls = { decide: vi.fn(), setFilter: vi.fn(), setOrder: vi.fn(), saveAll: vi.fn() };
    await draw(
      <PendingList
        texts={de}
        counts={counts}
        rows={rows}
        filter="all"
        order="urgency"
        setFilter={calls.setFilter}
        setOrder={calls.setOrder}
        act={calls.decide}
        saveAll={calls.saveAll}
        drawCode={async () => ({ size: 9, path: 'M4 4h1v1h-1z' })}
        {...change}
      />,
    );
    return calls;
  };
  const menu = () => press(document.querySelector('.dots'));
  const items = () => [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const choose = (name: string) => press(items().find((one) => one.textContent?.startsWith(name)));

  it('shows titles as text, the exact deadline to screen readers, and the description on demand', async () => {
    await drawsList([row()]);
    expect(document.querySelector('bdi')?.textContent).toBe(title);
    expect(document.querySelector('.deadline .visually-hidden')?.textContent).toBe(item.deadline.exact);
    expect(document.body.textContent).not.toContain('Schwestern');
    await press(document.querySelector('.pending-title'));
    expect(document.body.textContent).toContain('Schwestern');
    expect(document.body.textContent).toContain(de.list.explain.new);
    expect(document.querySelector('.pending-title')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('has one action in a row that nobody is at, each control with a name of its own', async () => {
    await drawsList([row(), row({ id: 'b', title: 'Zero Hour', isStarted: true })]);
    const names = [...document.querySelectorAll('li button, li a')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent?.trim().replaceAll(/\s+/g, ' '),
    );
    expect(names).toEqual([
      `Neu ${title}`,
      `Öffnen: ${title}`,
      `Mehr: ${title}`,
      'Neu Begonnen Zero Hour',
      'Öffnen: Zero Hour',
      'Mehr: Zero Hour',
    ]);
  });

  it('describes a title by its exact deadline', async () => {
    await drawsList([row()]);
    const described = document.querySelector('.pending-title')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(item.deadline.exact);
  });

  it('has everything else in a menu, and hands every decision on', async () => {
    const { decide } = await drawsList([row()]);
    for (const name of [de.list.done, 'Heute Abend', de.list.snooze, de.list.calendar, de.list.hide]) {
      await menu();
      await choose(name);
      expect(items()).toEqual([]);
    }
    expect(decide.mock.calls).toEqual([
      ['a', 'done'],
      ['a', 'snooze', 1],
      ['a', 'snooze', 2],
      ['a', 'calendar'],
      ['a', 'hide'],
    ]);
  });

  it('shows "done" in the row that has the keyboard', async () => {
    const { decide } = await drawsList([row()]);
    await act(() => document.querySelector<HTMLElement>('.pending-title')?.focus());
    await press(named(`Erledigt: ${title}`));
    expect(decide.mock.calls).toEqual([['a', 'done']]);
  });

  it('walks through the menu by arrows, and gives the keyboard back on Escape, which closes nothing else', async () => {
    await drawsList([row()]);
    await menu();
    const key = (name: string) => {
      const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
      return act(() => {
        document.activeElement?.dispatchEvent(event);
      }).then(() => event);
    };
    const at = () => items().indexOf(document.activeElement as HTMLElement);
    expect(at()).toBe(0);
    for (const [name, place] of [
      ['ArrowUp', items().length - 1],
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', items().length - 1],
      ['Home', 0],
    ] as const) {
      await key(name);
      expect(at(), name).toBe(place);
    }
    const left = await key('Escape');
    expect(left.defaultPrevented).toBe(true);
    expect(items()).toEqual([]);
    expect(document.activeElement?.className).toBe('dots');
  });

  it('lets a title come back at a time of the user’s own', async () => {
    const { decide } = await drawsList([row()]);
    await menu();
    await choose(de.list.ownTime);
    const own = document.querySelector<HTMLInputElement>('.own-time input');
    if (own === null) throw new Error('no field');
    expect(document.activeElement).toBe(own);
    await press(button(de.list.remindThen));
    expect(decide).not.toHaveBeenCalled();
    own.value = '2026-11-28T18:00';
    await press(button(de.list.remindThen));
    expect(decide.mock.calls).toEqual([['a', 'snooze', Date.parse('2026-11-28T18:00')]]);
  });

  it('offers a deadline as a file or a code only where one is known', async () => {
    await drawsList([row({ code: null })]);
    await menu();
    expect(items().map((one) => one.querySelector('span')?.textContent)).toEqual([
      de.list.done,
      'Heute Abend',
      de.list.snooze,
      `${de.list.ownTime} …`,
      de.list.hide,
    ]);
  });

  it('draws a code when it is asked for', async () => {
    await drawsList([row()]);
    await menu();
    await choose(de.list.qr);
    await act(async () => undefined);
    expect(named(`${de.list.qr}: ${title}`)?.getAttribute('viewBox')).toBe('0 0 9 9');
  });

  it('brings back what was set aside, with one press', async () => {
    const { decide } = await drawsList([row({ aside: de.list.isHidden })]);
    await press(named(`${de.list.restore}: ${title}`));
    expect(decide.mock.calls).toEqual([['a', 'restore']]);
  });

  it('counts what it shows', async () => {
    const heading = () => document.querySelector('h2')?.textContent;
    const five = { ...counts, open: 5 };
    await drawsList([row()], { counts: five });
    expect(heading()).toBe('5 offene Umfragen');
    await drawsList([row()], { counts: { ...five, gone: 1, closed: 2 } });
    expect(heading()).toBe('5 offene Umfragen, 2 inzwischen beendet und 1 nicht mehr gelistet');
    await drawsList([row(), row({ id: 'b' })], { counts: five, filter: 'new' });
    expect(heading()).toBe('2 von 5 offenen Umfragen');
    await drawsList([row()], { counts: five, filter: 'aside' });
    expect(heading()).toBe('1 zurückgestellt');
  });

  it('is narrowed from eight titles on; before that, what was set aside is one press away', async () => {
    const { setFilter } = await drawsList([row()], { counts: { ...counts, open: 7, aside: 3 } });
    expect(document.querySelector('select')).toBeNull();
    await press(button('3 zurückgestellt'));
    expect(setFilter).toHaveBeenCalledWith('aside');
    await drawsList([row()], { counts: { ...counts, open: 8, aside: 3 } });
    expect(document.querySelectorAll('select')).toHaveLength(2);
    expect(button('3 zurückgestellt')).toBeUndefined();
  });

  it('explains in one line what a choice shows', async () => {
    await drawsList([row()], { counts: { ...counts, open: 9 }, filter: 'soon' });
    expect(document.querySelector('.explained')?.textContent).toBe(de.list.explain.soon);
  });

  it('says when nothing fits the choice, with the way back', async () => {
    const { setFilter } = await drawsList([], { filter: 'new' });
    expect(document.body.textContent).toContain(de.list.noneMatch);
    await press(button(de.list.showAll));
    expect(setFilter).toHaveBeenCalledWith('all');
  });

  it('has the title of every row in the page, and no more of those out of sight', async () => {
    const many = Array.from({ length: 40 }, (_, place) => row({ id: `id-${place}`, title: `Title ${place}` }));
    await drawsList(many);
    await vi.waitFor(() => expect(document.querySelectorAll('li.pending')).toHaveLength(40));
    expect(document.querySelectorAll('.pending-far').length).toBeGreaterThan(25);
    expect(document.body.textContent).toContain('Title 38');
  });
});

describe('the place of the list while there is nothing to list', () => {
  const draws = (change: Partial<Parameters<typeof NothingPending>[0]> = {}) => {
    const leave = vi.fn();
    return draw(<NothingPending settings={defaultSettings} texts={de} known={false} here={false} leave={leave} {...change} />).then(
      () => leave,
    );
  };

  it.each([
    ['before the first reading', {}, de.list.never, de.list.openPortal],
    ['on the portal itself', { here: true }, de.list.neverHere, undefined],
    ['once a list was seen', { known: true }, de.list.none, de.list.openPortal],
  ])('%s: one sentence and one action', async (_, change, sentence, action) => {
    await draws(change);
    expect(document.querySelector('p')?.textContent).toBe(sentence);
    expect(document.querySelector('a')?.textContent).toBe(action);
  });

  it('lets somebody say not to take part, as long as no list was seen', async () => {
    const leave = await draws();
    await press(button(de.list.noMember));
    expect(leave).toHaveBeenCalledOnce();
    await draws({ known: true });
    expect(button(de.list.noMember)).toBeUndefined();
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
        mayOffer={false}
        checkHere={vi.fn()}
        turnOn={vi.fn()}
        allowMail={vi.fn()}
        copy={vi.fn()}
        {...extra}
      />,
    );

  it('warns in one line where the page says the rest, with the reasons as text and the advice on demand', async () => {
    await draws({ kind: 'verdict', of: 'mail', who: 'Amazon', verdict, toldThere: true });
    expect(document.querySelector('.protection')?.getAttribute('data-level')).toBe('suspicious');
    expect(document.querySelector('.protection')?.textContent).toBe(`${de.protection.line.mail.suspicious}${de.protection.details}`);
    await press(button(de.protection.details));
    expect(document.querySelector('.reasons')?.querySelectorAll('li')).toHaveLength(1);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.headline')?.textContent).toBe(messages.headline.suspicious);
    expect(document.body.textContent).toContain(messages.advice['follow-no-link']);
  });

  it('speaks of a page that was checked by hand in the words of the banner on pages', async () => {
    const reasons = [{ id: 'asks-password', points: 40, evidence: { field: 'Passwort', host: 'konto.example' } }];
    await draws({ kind: 'verdict', of: 'page', who: 'konto.example', verdict: { ...verdict, reasons }, toldThere: false });
    expect(document.querySelector('.headline')?.textContent).toBe(messages.signin.headline.suspicious);
    expect(document.querySelector('.reasons li')?.textContent).toBe('Sie fragt auf konto.example nach einem Passwort („Passwort“).');
  });

  it('says where one is on the portal itself', async () => {
    await draws({ kind: 'portal', host: 'www.amazonpreview.com' });
    expect(document.querySelector('.protection')?.textContent).toBe('Sie sind auf der Preview-Seite, www.amazonpreview.com.');
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
    await draws({ kind: 'verdict', of: 'mail', who: 'Amazon', verdict: { ...verdict, level: 'unclear' }, toldThere: true });
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
    expect([...document.querySelectorAll('button')].find((one) => one.textContent === en.sync.now)?.disabled).toBe(true);
    expect(document.body.textContent).toContain('Checking … 2');
  });
});

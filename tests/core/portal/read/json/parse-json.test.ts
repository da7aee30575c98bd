import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../../utils/core/portal/read/json/parse-json.ts';
import { readJsonAnswer } from '../../../../../utils/core/portal/read/read-portal.ts';
import { seeded } from '../../../text/measure.ts';

const url = 'https://www.amazonpreview.com/api/list';
const now = new Date('2026-11-20T10:00:00Z');
const context = { now, timeZone: 'Europe/Berlin', language: 'en' };

function read(value: unknown): string[] | string {
  const content = readJsonAnswer(JSON.stringify(value), url, now, 'Europe/Berlin');
  if (content.kind !== 'activities') return content.kind;
  return content.activities.map(({ title, link, closesOn, status, kind }) => {
    const closes =
      closesOn.kind === 'instant'
        ? new Date(closesOn.at).toISOString().slice(0, 16)
        : closesOn.kind === 'date'
          ? closesOn.date
          : `?${closesOn.words}`;
    return `${title} | ${new URL(link).pathname} | ${closes} | ${status} | ${kind}`;
  });
}

const two = ['Paper Moons | /c/a/1 | 2026-12-12T16:00 | open | pilot', 'Zero Hour | /c/a/2 | 2026-12-14T16:00 | done | film'];
const seconds = Date.parse('2026-12-12T16:00:00Z') / 1000;

describe('lists of activities under any names', () => {
  it.each<[string, unknown]>([
    [
      'the published model',
      {
        activities: [
          {
            id: 1,
            name: 'P-1',
            title: 'Paper Moons',
            description: 'A town.',
            type: 'pilot',
            status: 'open',
            link: '/c/a/1',
            opened_on: '2026-11-01',
            closed_on: '2026-12-12T16:00:00Z',
            is_hidden: false,
          },
          {
            id: 2,
            name: 'P-2',
            title: 'Zero Hour',
            description: 'A bank.',
            type: 'film',
            status: 'completed',
            link: '/c/a/2',
            opened_on: '2026-11-01',
            closed_on: '2026-12-14T16:00:00Z',
            is_hidden: false,
          },
          {
            id: 3,
            name: 'P-3',
            title: 'Secret',
            description: '',
            type: 'film',
            status: 'open',
            link: '/c/a/3',
            opened_on: '2026-11-01',
            closed_on: null,
            is_hidden: true,
          },
        ],
      },
    ],
    [
      'camelCase, milliseconds',
      {
        data: {
          items: [
            {
              activityId: 'x1',
              displayName: 'Paper Moons',
              contentType: 'PILOT',
              participationStatus: 'NOT_STARTED',
              surveyUrl: 'https://www.amazonpreview.com/c/a/1',
              closesAt: seconds * 1000,
            },
            {
              activityId: 'x2',
              displayName: 'Zero Hour',
              contentType: 'FEATURE_FILM',
              participationStatus: 'COMPLETED',
              surveyUrl: 'https://www.amazonpreview.com/c/a/2',
              closesAt: seconds * 1000 + 172_800_000,
            },
          ],
        },
      },
    ],
    [
      'a bare list, seconds',
      [
        { title: 'Paper Moons', url: '/c/a/1', deadline: seconds, type: 'Pilot', status: 'pending' },
        { title: 'Zero Hour', url: '/c/a/2', deadline: seconds + 172_800, type: 'Movie', status: 'done' },
      ],
    ],
    [
      'German names',
      {
        umfragen: [
          { kennung: 'a', titel: 'Paper Moons', art: 'Pilot', zustand: 'offen', adresse: '/c/a/1', frist: '12.12.2026 17:00' },
          { kennung: 'b', titel: 'Zero Hour', art: 'Spielfilm', zustand: 'erledigt', adresse: '/c/a/2', frist: '14.12.2026 17:00' },
        ],
      },
    ],
    [
      'Japanese names',
      {
        一覧: [
          { 番号: 1, タイトル: 'Paper Moons', 種類: 'パイロット版', 状態: '未回答', リンク: '/c/a/1', 締切: '2026年12月12日 17:00' },
          { 番号: 2, タイトル: 'Zero Hour', 種類: '映画', 状態: '回答済み', リンク: '/c/a/2', 締切: '2026年12月14日 17:00' },
        ],
      },
    ],
    [
      'JSON:API',
      {
        data: [
          {
            type: 'activities',
            id: '1',
            attributes: { title: 'Paper Moons', kind: 'pilot', status: 'open', 'closes-on': '2026-12-12T16:00:00Z' },
            links: { self: '/c/a/1' },
          },
          {
            type: 'activities',
            id: '2',
            attributes: { title: 'Zero Hour', kind: 'film', status: 'done', 'closes-on': '2026-12-14T16:00:00Z' },
            links: { self: '/c/a/2' },
          },
        ],
      },
    ],
    [
      'GraphQL edges',
      {
        data: {
          viewer: {
            surveys: {
              edges: [
                {
                  cursor: 'a',
                  node: {
                    id: 'g1',
                    __typename: 'Survey',
                    title: 'Paper Moons',
                    format: 'pilot',
                    state: 'OPEN',
                    path: '/c/a/1',
                    schedule: { endsAt: '2026-12-12T16:00:00Z' },
                  },
                },
                {
                  cursor: 'b',
                  node: {
                    id: 'g2',
                    __typename: 'Survey',
                    title: 'Zero Hour',
                    format: 'film',
                    state: 'SUBMITTED',
                    path: '/c/a/2',
                    schedule: { endsAt: '2026-12-14T16:00:00Z' },
                  },
                },
              ],
              pageInfo: { hasNextPage: false },
            },
          },
        },
      },
    ],
    [
      'a table by id',
      {
        entities: {
          activities: {
            byId: {
              k1: { id: 'k1', title: 'Paper Moons', kind: 'pilot', status: 'open', href: '/c/a/1', due: '2026-12-12T16:00:00Z' },
              k2: { id: 'k2', title: 'Zero Hour', kind: 'film', status: 'done', href: '/c/a/2', due: '2026-12-14T16:00:00Z' },
            },
          },
        },
      },
    ],
    [
      'open and done apart',
      {
        pending: [{ title: 'Paper Moons', type: 'pilot', url: '/c/a/1', end: '2026-12-12T16:00:00Z' }],
        completed: [{ title: 'Zero Hour', type: 'film', url: '/c/a/2', end: '2026-12-14T16:00:00Z' }],
      },
    ],
    [
      'names that say nothing',
      {
        q: [
          { a: 'Paper Moons', b: '/c/a/1', c: '2026-12-12T16:00:00Z', d: 'open', e: 'pilot' },
          { a: 'Zero Hour', b: '/c/a/2', c: '2026-12-14T16:00:00Z', d: 'done', e: 'film' },
        ],
      },
    ],
    [
      'JSON inside JSON',
      {
        state: JSON.stringify({
          surveys: [
            { title: 'Paper Moons', type: 'pilot', url: '/c/a/1', closed_on: '2026-12-12T16:00:00Z', status: 'open' },
            { title: 'Zero Hour', type: 'film', url: '/c/a/2', closed_on: '2026-12-14T16:00:00Z', status: 'done' },
          ],
        }),
      },
    ],
  ])('%s', (_, value) => expect(read(value)).toEqual(two));

  it('keeps a deadline nobody understands as its words', () => {
    expect(read({ surveys: [{ title: 'Paper Moons', url: '/c/a/1', deadline: 'soon after the holidays' }] })).toEqual([
      'Paper Moons | /c/a/1 | ?soon after the holidays | open | other',
    ]);
  });

  it('drops what links elsewhere, and says when nothing is pending', () => {
    expect(
      read({
        surveys: [
          { title: 'A', url: '/c/a/1', deadline: seconds },
          { title: 'Bad', url: 'https://evil.example/', deadline: seconds },
        ],
      }),
    ).toHaveLength(1);
    expect(read({ activities: [] })).toBe('empty');
    expect(read([])).toBe('empty');
    expect(read({ ok: true })).toBe('unknown');
  });
});

describe('data that was flattened for a page', () => {
  it('is put together before it is read', () => {
    const flat = [
      ['ShallowReactive', 1],
      { data: 2 },
      { surveys: 3 },
      [4, 10],
      { title: 5, url: 6, deadline: 7, status: 8, type: 9 },
      'Paper Moons',
      '/c/a/1',
      '2026-12-12T16:00:00Z',
      'open',
      'pilot',
      { title: 11, url: 12, deadline: 13, status: 14, type: 15 },
      'Zero Hour',
      '/c/a/2',
      ['Date', '2026-12-14T16:00:00Z'],
      'done',
      'film',
    ];
    expect(read(flat)).toEqual(two);
  });

  it('may name itself in a circle', () => {
    expect(read([{ data: 1 }, [0, 0, 0, 0], 'x'])).toBe('unknown');
  });
});

describe('lists of something else', () => {
  it.each<[string, unknown]>([
    [
      'navigation',
      {
        menu: [
          { title: 'Home', url: '/' },
          { title: 'Surveys', url: '/surveys' },
        ],
      },
    ],
    [
      'navigation without a name',
      [
        { label: 'Home', href: '/' },
        { label: 'Surveys', href: '/surveys' },
      ],
    ],
    [
      'news',
      {
        items: [
          { title: 'A new pilot', url: '/news/1', publishedAt: '2026-11-03' },
          { title: 'Another', url: '/news/2', publishedAt: '2026-11-12' },
        ],
      },
    ],
    [
      'news with an embargo',
      {
        news: [
          { title: 'A new pilot', url: '/n/1', date: '2026-12-24' },
          { title: 'Another', url: '/n/2', date: '2026-12-25' },
        ],
      },
    ],
    ['people', { users: [{ id: 1, name: 'Ann', email: 'a@example.com', url: '/members/1', joined: '2024-05-03' }] }],
    [
      'people by activity',
      [
        { id: 1, name: 'Ann Example', profile: '/members/1', lastLogin: '2026-11-19T00:00:00Z' },
        { id: 2, name: 'Bob Example', profile: '/members/2', lastLogin: '2026-11-18T00:00:00Z' },
      ],
    ],
    [
      'translations',
      {
        messages: [
          { key: 'closes', text: 'Closes on {date}' },
          { key: 'open', text: 'Open' },
        ],
      },
    ],
    ['a catalogue', { products: [{ id: 1, title: 'Mug', url: '/shop/1', price: 5.99, currency: 'EUR' }] }],
    [
      'a catalogue with offers that end',
      {
        items: [
          { title: 'Mug', url: '/p/1', price: 5, sku: 'M1', validUntil: '2026-12-12' },
          { title: 'Cap', url: '/p/2', price: 6, sku: 'C1', validUntil: '2026-12-12' },
        ],
      },
    ],
    ['orders', { orders: [{ orderNumber: '1', title: 'Blu-ray', url: '/orders/1', status: 'delivered', returnBy: '2026-12-12' }] }],
    ['sessions', { sessions: [{ device: 'Firefox', name: 'Laptop', url: '/account/sessions/1', expiresAt: '2026-12-12T00:00:00Z' }] }],
    [
      'notifications',
      { notifications: [{ id: 1, title: 'Your survey closes soon', link: '/surveys/1', createdAt: '2026-11-18T00:00:00Z' }] },
    ],
    ['a leaderboard', { entries: [{ rank: 1, name: 'filmfan', score: 900, url: '/members/filmfan' }] }],
    ['feature flags', { flags: [{ name: 'new-nav', enabled: true, expires: '2027-01-01' }] }],
    [
      'breadcrumbs',
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.amazonpreview.com/' }],
      },
    ],
    ['cookies', { cookies: [{ name: 'session', expires: '2026-12-12', url: '/privacy' }] }],
  ])('%s', (_, value) => expect(read(value)).toBe('unknown'));
});

describe('data that tells things in its own way', () => {
  const told = (value: unknown, language = 'en'): string[] | string => {
    const content = readJsonAnswer(JSON.stringify(value), url, now, 'Europe/Berlin', language);
    return content.kind === 'activities'
      ? content.activities.map(({ title, kind, closesOn }) => `${title} | ${kind} | ${JSON.stringify(closesOn)}`)
      : content.kind;
  };
  const at = (text: string): string => JSON.stringify({ kind: 'instant', at: Date.parse(text) });

  it('a cache whose records name each other: title and kind stand in another record, a day of release is no deadline', () => {
    const survey = (id: number, film: string): object => ({
      __typename: 'Survey',
      id,
      state: 'INVITED',
      closesAt: '2026-12-12T16:00:00Z',
      url: `/survey/${id}`,
      movie: { __ref: film },
    });
    const cache = {
      ROOT_QUERY: { __typename: 'Query', surveys: [{ __ref: 'Survey:1' }, { __ref: 'Survey:2' }] },
      'Survey:1': survey(1, 'Film:8'),
      'Survey:2': survey(2, 'Series:9'),
      'Film:8': { __typename: 'Film', id: 8, title: 'Paper Moons', releaseDate: '2027-05-01' },
      'Series:9': { __typename: 'Series', id: 9, title: 'Zero Hour', releaseDate: '2027-06-01' },
    };
    expect(told(cache)).toEqual([
      `Paper Moons | film | ${at('2026-12-12T16:00:00Z')}`,
      `Zero Hour | series | ${at('2026-12-12T16:00:00Z')}`,
    ]);
  });

  it('waves that close as a whole', () => {
    const wave = (closesAt: string, ...titles: string[]): object => ({
      closesAt,
      tasks: titles.map((title) => ({ id: title, title, type: 'film', url: `/w/${title.length}` })),
    });
    const waves = [wave('2026-12-12T16:00:00Z', 'Moons', 'Hour Zero'), wave('2026-12-20T16:00:00Z', 'Sandglass')];
    expect(told({ waves })).toEqual([
      `Moons | film | ${at('2026-12-12T16:00:00Z')}`,
      `Hour Zero | film | ${at('2026-12-12T16:00:00Z')}`,
      `Sandglass | film | ${at('2026-12-20T16:00:00Z')}`,
    ]);
  });

  it('titles in several languages, the two ends of a time, codes of kinds', () => {
    const entry = (id: number, de: string, en: string): object => ({
      id,
      title: { en, de },
      type: { code: 'FILM', label: { en: 'Film', de: 'Film' } },
      window: { from: '2026-11-20T09:00:00Z', to: '2026-12-12T16:00:00Z' },
    });
    const entries = { entries: [entry(1, 'Papiermonde', 'Paper Moons'), entry(2, 'Stunde Null', 'Zero Hour')] };
    expect(told(entries, 'de')).toEqual([
      `Papiermonde | film | ${at('2026-12-12T16:00:00Z')}`,
      `Stunde Null | film | ${at('2026-12-12T16:00:00Z')}`,
    ]);
    expect(told(entries, 'en')[0]).toContain('Paper Moons');
  });

  it('addresses by what they lead to: that of the survey, not that of the record', () => {
    const entry = (id: number) => ({
      studyName: `Title ${id}`,
      type: 'film',
      endDate: '2026-12-12T16:00:00Z',
      _links: { self: { href: `/rest/studies/${id}` }, start: { href: `/take/${id}` } },
    });
    const content = readJsonAnswer(JSON.stringify({ _embedded: { studies: [entry(1), entry(2)] } }), url, now, 'Europe/Berlin');
    expect(content.kind === 'activities' && content.activities.map(({ link }) => new URL(link).pathname)).toEqual(['/take/1', '/take/2']);
    const alone = { activities: [{ id: 1, title: 'Paper Moons', type: 'film', closes: '2026-12-12', url: '/api/v2/activities/1' }] };
    expect(read(alone)).toEqual(['Paper Moons | /api/list | 2026-12-12 | open | film']);
  });

  it('one activity that is no list, and ids without links', () => {
    const survey = { id: 9, title: 'Paper Moons', category: 'film', deadline: '2026-12-12T16:00:00Z', url: '/q/9' };
    expect(told({ survey })).toEqual([`Paper Moons | film | ${at('2026-12-12T16:00:00Z')}`]);
    expect(told([{ surveyId: 'Q1', headline: 'Paper Moons', until: '2026-12-12T16:00:00Z', incentive: '500 points' }])).toEqual([
      `Paper Moons | other | ${at('2026-12-12T16:00:00Z')}`,
    ]);
  });

  it.each<[string, unknown]>([
    [
      'films that are available until a day',
      {
        titles: [
          {
            id: 1,
            title: 'Stone Fruit',
            type: 'movie',
            url: '/title/1',
            releaseDate: '2026-12-04',
            availableUntil: '2027-01-23T00:00:00Z',
            genres: ['Drama'],
          },
        ],
      },
    ],
    [
      'messages about surveys',
      [
        {
          id: 1,
          title: 'You completed Paper Moons',
          link: '/n/1',
          type: 'survey_completed',
          date: '2026-11-19',
          expires_at: '2026-12-24T00:00:00Z',
          read: false,
        },
      ],
    ],
    [
      'experiments',
      {
        experiments: [
          { id: 'x', title: 'Survey page redesign', start: '2026-11-01', end: '2026-12-14', path: '/exp/x' },
          { id: 'y', title: 'Faster rows', start: '2026-11-01', end: '2026-12-16', path: '/exp/y' },
        ],
      },
    ],
    [
      'what films are called in a cache',
      {
        'Film:8': { __typename: 'Film', id: 8, title: 'Paper Moons', url: '/film/8', releaseDate: '2027-05-01' },
        'Film:9': { __typename: 'Film', id: 9, title: 'Zero Hour', url: '/film/9', releaseDate: '2027-06-01' },
      },
    ],
  ])('%s are none', (_, value) => {
    expect(told(value)).toBe('unknown');
  });
});

describe('hostile data', () => {
  it('is survived', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const content = readJsonAnswer(JSON.stringify(value), url, now, 'UTC');
        expect(['activities', 'empty', 'unknown']).toContain(content.kind);
      }),
      seeded(300),
    );
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    for (const text of ['', '{', 'null', '<html>', deep, '{"__proto__":{"title":"x"}}', '[{"constructor":1}]'])
      expect(parseJson(text, url, 'json', context).kind).toBe(text === '' ? 'none' : 'none');
  });
});

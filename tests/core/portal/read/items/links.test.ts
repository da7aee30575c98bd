import { describe, expect, it } from 'vitest';
import { linkPattern } from '../../../../../utils/core/portal/read/items/link-pattern.ts';
import { linksOfPage } from '../../../../../utils/core/portal/read/items/links.ts';
import type { PortalReading, RawItem } from '../../../../../utils/core/portal/read/reading.ts';

const item = (titles: string[], ...hrefs: string[]): RawItem => ({
  id: null,
  titles,
  links: hrefs.map((href) => ({ href, text: 'Open' })),
  lines: [],
  fields: [],
  actions: [],
  description: '',
  marks: [],
});

const page = (...items: RawItem[]): PortalReading => ({
  url: 'https://www.amazonpreview.com/home',
  language: 'en',
  data: [],
  groups: [{ origin: 'page', context: [], within: null, items }],
  notes: [],
  signIn: false,
  more: { next: null, button: null, pages: null },
});

describe('links that data leaves out', () => {
  const wanted = [
    { title: 'Paper Moons', id: 'a7' },
    { title: 'Zero Hour', id: 'b9' },
    { title: 'Sandglass', id: 'c3' },
  ];

  it('are those beside the title in the page', () => {
    const find = linksOfPage(page(item(['Paper Moons'], '/watch/moons'), item(['Zero Hour'], '/watch/zero')), wanted);
    expect(find('Paper Moons', 'a7')).toBe('https://www.amazonpreview.com/watch/moons');
    expect(find('Sandglass', 'c3')).toBeNull();
  });

  it('are put together with the id, as those are that the page shows', () => {
    const find = linksOfPage(page(item(['Paper Moons'], '#/surveys/a7'), item(['Zero Hour'], '#/surveys/b9')), wanted);
    expect(find('Sandglass', 'c3')).toBe('https://www.amazonpreview.com/home#/surveys/c3');
  });

  it('are not taken from a section with many, nor from another host', () => {
    const find = linksOfPage(page(item(['Paper Moons'], '/1', '/2', '/3', '/4'), item(['Zero Hour'], 'https://example.com/b9')), wanted);
    expect(find('Paper Moons', 'a7')).toBeNull();
    expect(find('Zero Hour', 'b9')).toBeNull();
  });
});

describe('how links hold ids', () => {
  it.each([
    ['one alone', [['12', '/s/12']]],
    [
      'two that differ',
      [
        ['12', '/s/12'],
        ['13', '/t/13'],
      ],
    ],
    [
      'a figure inside a word',
      [
        ['1', '/s/12'],
        ['3', '/s/34'],
      ],
    ],
  ])('%s proves nothing', (_, pairs) => {
    const known = pairs.map(([id = '', path]) => ({ id, link: `https://www.amazonpreview.com${path}` }));
    expect(linkPattern(known)('77')).toBeNull();
  });

  it('writes an id so that it stays one part of the address', () => {
    const made = linkPattern([
      { id: '12', link: 'https://www.amazonpreview.com/s/12?from=list' },
      { id: '13', link: 'https://www.amazonpreview.com/s/13?from=list' },
    ]);
    expect(made('../x')).toBe('https://www.amazonpreview.com/s/..%2Fx?from=list');
  });
});

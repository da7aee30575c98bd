import { expect, it } from 'vitest';
import { readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { withFrame } from '../../../utils/page/portal/frames.ts';
import { parseMarkup } from './read-skin.ts';

it('reads what stands in a frame as a part of the page, with links from where the frame stands', () => {
  const page = findActivities(
    parseMarkup('<html lang="en"><body><h1>Welcome back</h1></body></html>'),
    'https://www.amazonpreview.com/home',
  );
  const list = ['Paper Moons', 'Zero Hour']
    .map((title, at) => `<div><h3>${title}</h3><p>Film</p><p>Closes 12 December 2026</p><a href="take/${at}">Start survey</a></div>`)
    .join('');
  const frame = findActivities(parseMarkup(`<body>${list}</body>`), 'https://www.amazonpreview.com/embed/list');
  const content = readPortal(withFrame(page, frame), new Date('2026-11-24T12:00:00Z'), 'Europe/Berlin');
  expect(content.kind === 'activities' && content.activities.map(({ title, link }) => `${title} ${link}`)).toEqual([
    'Paper Moons https://www.amazonpreview.com/embed/take/0',
    'Zero Hour https://www.amazonpreview.com/embed/take/1',
  ]);
});

import { describe, expect, it } from 'vitest';
import { checkActivities, maxActivities } from '../../../../utils/core/portal/list/activity.ts';
import { isPortalHost, isPortalLink, portalFamily, portalLink } from '../../../../utils/core/portal/list/link.ts';
import { exampleActivity } from '../example-activity.ts';

describe('checking activities', () => {
  it('drops hostile items one by one and counts them', () => {
    const hostile = [
      null,
      'text',
      exampleActivity({ id: '' }),
      exampleActivity({ id: 'b', title: '' }),
      exampleActivity({ id: 'c', link: 'javascript:alert(1)' }),
      exampleActivity({ id: 'd', link: 'http://www.amazonpreview.com/' }),
      exampleActivity({ id: 'e', link: 'https://user:secret@www.amazonpreview.com/' }),
      exampleActivity({ id: 'f', title: 'x'.repeat(301) }),
      exampleActivity({ id: 'g', closesOn: { kind: 'date', date: '2026-02-30' } }),
      exampleActivity({ id: 'h', closesOn: { kind: 'instant', at: Number.NaN } }),
      exampleActivity({ id: 'a1' }),
    ];
    const checked = checkActivities([exampleActivity(), ...hostile, exampleActivity({ id: 'z' })]);
    expect(checked.activities.map(({ id }) => id)).toEqual(['a1', 'z']);
    expect(checked.dropped).toBe(hostile.length);
  });

  it('takes a bounded number and says what it left', () => {
    const many = Array.from({ length: maxActivities + 3 }, (_, index) => exampleActivity({ id: `n${index}` }));
    expect(checkActivities(many)).toMatchObject({ dropped: 0, cut: 3 });
    expect(checkActivities('no list')).toEqual({ activities: [], dropped: 1, cut: 0 });
  });
});

describe('links of the portal', () => {
  const base = 'https://www.amazonpreview.com/home';
  it.each([
    ['/c/a/1', 'https://www.amazonpreview.com/c/a/1'],
    ['https://de.amazonpreview.com/x', 'https://de.amazonpreview.com/x'],
    ['https://amazonexteu.qualtrics.com/jfe/1', 'https://amazonexteu.qualtrics.com/jfe/1'],
  ])('%s', (href, link) => expect(portalLink(href, base)).toBe(link));

  it.each([
    '#top',
    '',
    'javascript:void 0',
    'mailto:a@example.com',
    'http://www.amazonpreview.com/',
    'https://amazonpreview.com.example/',
    'https://evil.example/',
    'https://other.qualtrics.com/1',
    'https://notamazonpreview.com/',
    'https://www.amazonpreview.com:8443/',
    'data:text/html,x',
    `/${'x'.repeat(2_100)}`,
  ])('%s is none', (href) => expect(portalLink(href, base)).toBeNull());

  it('knows the family of a host', () => {
    expect(portalFamily('www.amazonpreview.com')).toBe('amazonpreview.com');
    expect(portalFamily('de.panel.example.com')).toBe('panel.example.com');
    expect(portalFamily('jp.co.uk')).toBe('jp.co.uk');
    expect(portalFamily('example.com')).toBe('example.com');
    expect(isPortalHost('uk.amazonpreview.com', 'www.amazonpreview.com')).toBe(true);
    expect(isPortalLink('https://a.example/')).toBe(true);
  });
});

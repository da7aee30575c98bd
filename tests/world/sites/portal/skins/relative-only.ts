import { each, escapeHtml } from '../html.ts';
import { portalZone } from '../model.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: 'film',
  series: 'series',
  pilot: 'pilot',
  storyboard: 'storyboard',
  script: 'script',
  concept: 'concept',
  'test-footage': 'test footage',
  survey: 'survey',
};
const badge = { open: '', started: 'In progress', done: 'Completed', closed: 'Expired' };

/** A list that knows no dates, only how much time is left or gone. */
export const relativeOnly = {
  name: 'relative-only',
  language: 'en',
  linkOf: ({ slug }) => `/r/${slug}`,
  shows: (activities) => activities,
  tells: (activity) => ({
    ...activity,
    reward: null,
    description: '',
    closes: activity.status === 'done' || activity.status === 'closed' ? null : (activity.closes?.slice(0, 10) ?? null),
  }),
  silent: ['hour'],
  home: ({ activities, now }) => {
    const today = Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: portalZone }).format(now));
    const left = (closes: string): string => {
      const days = Math.round((Date.parse(closes.slice(0, 10)) - today) / 86_400_000);
      if (days < 0) return '';
      return days === 0 ? 'Last day!' : days === 1 ? 'Ends tomorrow' : days % 2 === 0 ? `Ends in ${days} days` : `${days} days left`;
    };
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><section><h2>What we would like to hear from you</h2><ol>
${each(
  activities,
  (activity) =>
    `<li><div><a href="/r/${activity.slug}"><span>${escapeHtml(activity.title)}</span></a> <i>${kinds[activity.kind]}</i></div><div>${badge[activity.status]}</div><div class="t">${activity.closes ? left(activity.closes) : ''}</div></li>`,
)}</ol></section></body></html>`;
  },
} as const satisfies Skin;

import { instantOf, scriptJson } from '../html.ts';
import type { Skin } from '../skin.ts';

/** Data streamed in numbered rows inside strings, as a server-rendered application of 2026 sends it; short keys, epoch seconds. */
export const flightData = {
  name: 'flight-data',
  language: 'en',
  linkOf: ({ slug }) => `/p/${slug}`,
  shows: (activities) => activities,
  home: ({ activities }) => {
    const rows = [
      '0:["$","$L1",null,{"children":["$","main",null,{"className":"x"}]}]',
      `5:["$","$L6",null,${JSON.stringify({
        tasks: activities.map((activity) => ({
          key: activity.slug,
          heading: activity.title,
          blurb: activity.description,
          format: activity.kind,
          progress: { open: 'todo', started: 'partial', done: 'done', closed: 'closed' }[activity.status],
          to: `/p/${activity.slug}`,
          ends: activity.closes === null ? null : activity.closes.length > 10 ? instantOf(activity.closes) / 1_000 : activity.closes,
          gift: activity.reward,
        })),
      })}]`,
      '7:null',
    ].join('\n');
    const middle = rows.length >> 1;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head><body><div id="root"></div>
<script>(window.__next_f=window.__next_f||[]).push([0])</script><script>(window.__next_f=window.__next_f||[]).push([1,${scriptJson(rows.slice(0, middle))}])</script><script>(window.__next_f=window.__next_f||[]).push([1,${scriptJson(`${rows.slice(middle)}\n`)}])</script></body></html>`;
  },
} as const satisfies Skin;

import { expect, it } from 'vitest';
import { noticeWords } from '../../entrypoints/background/portal/notice-words.ts';
import type { Notice } from '../../utils/core/memory/reminder-state.ts';
import { popupLocales } from '../../utils/i18n/languages/registry.ts';

const kinds = ['new', 'deadline', 'missed', 'snooze-over', 'digest'] as const satisfies readonly Notice['kind'][];

it.each(popupLocales.flatMap((texts) => kinds.map((kind) => ({ texts, kind, language: texts.language }))))(
  'a notification of several says how many: $kind, $language',
  ({ texts, kind }) => {
    const ids = ['a', 'b', 'c', 'd'];
    const { title } = noticeWords({ key: 'x', kind, ids, titles: [], deadline: null }, texts, { now: 0, timeZone: 'UTC' });
    expect(title).toContain('4');
  },
);

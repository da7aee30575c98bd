import type { WorldLanguage } from '../../site.ts';

/** Day and month, in the time zone of this machine. */
export function shortDate(time: number, language: WorldLanguage): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(time);
}

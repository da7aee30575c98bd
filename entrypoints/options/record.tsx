import type { SettingsForm } from '../../components/options/form.ts';
import { RecordSection } from '../../components/options/record-section.tsx';
import { useSource } from '../../components/use-source.ts';
import { storedTally } from '../../utils/browser/stored/items.ts';
import { dateAt } from '../../utils/core/dates/zone.ts';
import { sumSince } from '../../utils/core/memory/tally.ts';

/** What was judged, this month and in the twelve months that end with it. */
export function LookBack({ form }: { form: SettingsForm }) {
  const tally = useSource(storedTally);
  if (tally === null) return null;
  const month = dateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone).slice(0, 7);
  return <RecordSection form={form} month={sumSince(tally, month)} year={sumSince(tally, elevenBefore(month))} />;
}

/** The month eleven before one, both `YYYY-MM`. */
function elevenBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year}-01` : `${year - 1}-${String(number + 1).padStart(2, '0')}`;
}

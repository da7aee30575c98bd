import type { MonthTally } from '../../utils/core/memory/tally.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { Section } from '../controls/section.tsx';
import { SwitchRow } from '../controls/switch-row.tsx';
import { flag, type SettingsForm } from './form.ts';

interface Props {
  readonly form: SettingsForm;
  readonly month: MonthTally;
  readonly year: MonthTally;
}

const levels = ['fake', 'suspicious', 'unclear', 'clear'] as const;

/** What the banner said so far and what the user took back, in numbers, and the offer of a look back once a week. */
export function RecordSection({ form, month, year }: Props) {
  const { texts } = form;
  const words = texts.options.record;
  return (
    <Section id="record" text={texts.options.sections.record}>
      {isEmpty(year) ? <p class="panel">{words.empty}</p> : <Numbers texts={texts} month={month} year={year} />}
      <p class="small soft">{words.note}</p>
      <SwitchRow {...flag(form, 'notifications', 'weeklyLook')} />
    </Section>
  );
}

function Numbers({ texts, month, year }: { texts: PageMessages } & Pick<Props, 'month' | 'year'>) {
  const words = texts.options.record;
  const numbers = new Intl.NumberFormat(texts.language);
  const rows = [
    ...levels.map((level) => ({ name: texts.checkPage.group.levels[level], of: ({ mails }: MonthTally) => mails[level] })),
    { name: words.pages, of: ({ pages }: MonthTally) => pages },
    { name: words.takenBack, of: ({ takenBack }: MonthTally) => takenBack },
  ];
  return (
    <table class="record">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.month}
          </th>
          <th scope="col" class="number">
            {words.year}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{numbers.format(of(month))}</td>
            <td class="number">{numbers.format(of(year))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isEmpty({ mails, pages, takenBack }: MonthTally): boolean {
  return pages + takenBack + levels.reduce((sum, level) => sum + mails[level], 0) === 0;
}

import { Section } from '../controls/section.tsx';
import { SelectRow } from '../controls/select-row.tsx';
import { type SettingsForm, savedWord } from './form.ts';

/** Colours of everything that is ours. */
export function LookSettings({ form }: { form: SettingsForm }) {
  const { texts, settings } = form;
  const words = texts.options.look;
  return (
    <Section id="look" text={texts.options.sections.look}>
      <SelectRow
        id="theme"
        text={words.look}
        value={settings.look}
        saved={savedWord(form, 'theme')}
        choices={[
          { value: 'system', label: words.followSystem },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        change={(look) => form.change('theme', (old) => ({ ...old, look }))}
      />
    </Section>
  );
}

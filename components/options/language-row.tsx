import { pageLocales } from '../../utils/i18n/languages/registry.ts';
import { nativeLanguageName } from '../../utils/i18n/native-language-name.ts';
import { SelectRow } from '../controls/select-row.tsx';
import { type SettingsForm, savedWord } from './form.ts';

/** The language of everything that is ours. At the top of the options: who cannot read them finds nothing further down. */
export function LanguageRow({ form }: { form: SettingsForm }) {
  const { texts, settings } = form;
  const words = texts.options.look;
  return (
    <div class="language">
      <SelectRow
        id="language"
        text={words.language}
        value={settings.language}
        saved={savedWord(form, 'language')}
        choices={[
          { value: 'browser', label: words.followBrowser },
          ...pageLocales.map(({ language }) => ({ value: language, label: nativeLanguageName(language) })),
        ]}
        change={(language) => form.change('language', (old) => ({ ...old, language }))}
      />
    </div>
  );
}

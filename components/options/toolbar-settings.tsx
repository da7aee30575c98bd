import { format } from '../../utils/i18n/format.ts';
import { Row } from '../controls/row.tsx';
import { Section } from '../controls/section.tsx';
import { SelectRow } from '../controls/select-row.tsx';
import { type SettingsForm, savedWord } from './form.ts';

interface Props {
  readonly form: SettingsForm;
  /** Whether the symbol is pinned; `null` where the browser does not say. */
  readonly pinned: boolean | null;
  /** The key that opens the window, as the browser writes it; `''` = none. */
  readonly shortcut: string;
  /** Whether the user has surveys that a number could count. */
  readonly counts: boolean;
  changeKey(): void;
}

/** Where the symbol is, which key does without it, and what number it shows. */
export function ToolbarSettings({ form, pinned, shortcut, counts, changeKey }: Props) {
  const { texts, settings } = form;
  const words = texts.options.toolbar;
  const key = { label: words.key.label, hint: shortcut === '' ? words.keyNone : format(words.keyNow, { key: shortcut }) };
  return (
    <Section id="toolbar" text={texts.options.sections.toolbar}>
      {pinned === true ? (
        <p class="small soft">{words.pinned}</p>
      ) : (
        <p class={pinned === false ? 'notice' : 'small'}>
          {pinned === false && <>{words.hidden} </>}
          <a href="/welcome.html#pin">{words.how}</a>
        </p>
      )}
      <Row id={null} text={key}>
        <button type="button" onClick={changeKey}>
          {words.changeKey}
        </button>
      </Row>
      {counts && (
        <SelectRow
          id="badge"
          text={words.badge}
          value={settings.portal.badge}
          saved={savedWord(form, 'badge')}
          choices={(['count', 'due', 'off'] as const).map((value) => ({ value, label: words.badges[value] }))}
          change={(badge) => form.change('badge', (old) => ({ ...old, portal: { ...old.portal, badge } }))}
        />
      )}
    </Section>
  );
}

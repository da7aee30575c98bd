import type { PersonalMark } from '../../utils/core/memory/mark.ts';
import { CheckGroup } from '../controls/check-group.tsx';
import { SavedMark } from '../controls/row.tsx';
import { Section } from '../controls/section.tsx';
import { SwitchRow } from '../controls/switch-row.tsx';
import { MarkPicker } from '../mark-picker.tsx';
import { flag, type SettingsForm, savedWord } from './form.ts';

interface Props {
  readonly form: SettingsForm;
  /** Every webmail client that can be read. */
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  readonly mark: PersonalMark | null;
  readonly shapes: readonly PersonalMark['shape'][];
  readonly colours: readonly PersonalMark['colour'][];
  pickMark(mark: PersonalMark): void;
}

/** Where mails are checked and what is shown of it. */
export function MailSettings({ form, clients, mark, shapes, colours, pickMark }: Props) {
  const { texts, settings } = form;
  const words = texts.options.mail;
  const { clientsOff } = settings.mail;
  const saved = savedWord(form, 'mark');
  return (
    <Section id="mail" text={texts.options.sections.mail}>
      <CheckGroup
        id="clients"
        text={words.clients}
        saved={savedWord(form, 'clients')}
        choices={clients.map(({ id, name }) => ({ key: id, label: name, checked: !clientsOff.includes(id) }))}
        change={(id, on) =>
          form.change('clients', (old) => {
            const others = old.mail.clientsOff.filter((client) => client !== id);
            return { ...old, mail: { ...old.mail, clientsOff: on ? others : [...others, id] } };
          })
        }
      />
      <SwitchRow {...flag(form, 'mail', 'otherAmazonMail')} />
      <SwitchRow {...flag(form, 'mail', 'guardLinks')} />
      <SwitchRow {...flag(form, 'mail', 'listMarks')} />
      <SwitchRow {...flag(form, 'mail', 'showUnclear')} />
      <SwitchRow {...flag(form, 'mail', 'showEveryUnclear')} />
      <SwitchRow {...flag(form, 'mail', 'showClear')} />
      <div class="group" id="mark">
        <h3 class="group-title">
          {words.mark.label} {saved !== null && <SavedMark word={saved} />}
        </h3>
        <p class="row-hint">{words.mark.hint}</p>
        <MarkPicker texts={texts} mark={mark} shapes={shapes} colours={colours} pick={pickMark} />
      </div>
    </Section>
  );
}

import type { Settings, Switch, SwitchGroup } from '../../utils/core/settings/settings.ts';
import type { ControlText, PageMessages } from '../../utils/i18n/pages/messages.ts';

/** What every section of settings is given: the values, the words, and the way to change a value. */
export interface SettingsForm {
  readonly settings: Settings;
  readonly texts: PageMessages;
  /** Name of the field whose saved mark is due. */
  readonly savedField: string | null;
  /** Saves at once. `field` names the control for its saved mark. */
  change(field: string, change: (settings: Settings) => Settings): void;
  /** Shows the saved mark of a control once something else that it wrote is kept. */
  keep(field: string, writing: Promise<unknown>): void;
}

/** The word of the saved mark for a field, or `null` while none is due. */
export function savedWord(form: SettingsForm, field: string): string | null {
  return form.savedField === field ? form.texts.controls.saved : null;
}

/** Everything a switch row needs for one on/off setting. */
export function flag<G extends SwitchGroup>(form: SettingsForm, group: G, name: Switch<G>) {
  const id = `${group}-${name}`;
  const text: ControlText = form.texts.options.switches[group][name];
  return {
    id,
    text,
    checked: form.settings[group][name] as boolean,
    saved: savedWord(form, id),
    change: (checked: boolean) => form.change(id, (settings) => ({ ...settings, [group]: { ...settings[group], [name]: checked } })),
  };
}

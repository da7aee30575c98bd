import { addAfterElement, addToObject, hasMember } from './edit.ts';
import { badName, camelCase, inWords } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';
import { languagesIn } from './rule.ts';

const schema = 'utils/core/settings/settings.ts';
const switchTexts = 'utils/i18n/rows/switch-texts.ts';
/** The groups of settings that have switches, with the section of the options page that shows each. */
const sections: Readonly<Record<string, string>> = {
  mail: 'components/options/mail-settings.tsx',
  signin: 'components/options/signin-settings.tsx',
  portal: 'components/options/portal-settings.tsx',
  notifications: 'components/options/notification-settings.tsx',
};

function plan(files: ProjectFiles, group = '', name = ''): Plan | Refusal {
  const section = Object.hasOwn(sections, group) ? sections[group] : undefined;
  if (section === undefined) return { problem: `"${group}" is no group of settings with switches: ${Object.keys(sections).join(', ')}.` };
  const problem = badName(name);
  if (problem) return { problem };
  const field = camelCase(name);
  const settings = files.read(schema);
  const texts = files.read(switchTexts);
  const taken = hasMember(settings, 'settingsSchema', [group, field]) || hasMember(texts, 'switchTexts', [group, field]);
  if (taken) return { problem: `"${field}" already means something among the settings or texts of ${group}.` };

  const row = `<SwitchRow {...flag(form, '${group}', '${field}')} />`;
  const words = languagesIn(files.read('utils/i18n/languages/codes.ts')).map(
    (language) => `${language}: { label: '${inWords(name)}', hint: '${inWords(name)}: not worded yet.' }`,
  );
  const value = `/** Not described yet: what is different when it is on. */\n${field}: z.boolean().catch(false).default(false)`;
  return {
    files: new Map([
      [schema, addToObject(settings, 'settingsSchema', [group], value)],
      [switchTexts, addToObject(texts, 'switchTexts', [group], `${field}: { ${words.join(', ')} }`)],
      [section, addAfterElement(files.read(section), 'SwitchRow', `flag(form, '${group}',`, row)],
    ]),
    next: [
      `Say in ${schema} what the setting does, and choose its default: what nobody changes has to be right for most.`,
      `Word label and hint in every language in ${switchTexts}; the compiler demands a text for every switch.`,
      `Put the row in ${section} where it belongs.`,
      group === 'mail'
        ? 'Give it its effect: scripts in webmail have all settings about mails as `PagePreferences`, the worker reads `storedSettings`.'
        : 'Give it its effect: the worker reads `storedSettings`.',
      'Add it to tests/e2e/options.chromium.spec.ts and see its effect in a browser, in tests/e2e/effects-*; then `npm run gallery:accept`.',
    ],
  };
}

/** An on/off setting with its switch on the options page. */
export const setting: Scaffold = { kind: 'setting', example: ['mail', 'quiet-colours'], plan };

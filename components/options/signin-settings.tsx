import { Section } from '../controls/section.tsx';
import { SwitchRow } from '../controls/switch-row.tsx';
import { flag, type SettingsForm } from './form.ts';

interface Props {
  readonly form: SettingsForm;
  /** Whether the browser lets us look at all sites. */
  readonly allowed: boolean;
  allow(): void;
  revoke(): void;
}

/** The check of sign-in pages and its permission. */
export function SigninSettings({ form, allowed, allow, revoke }: Props) {
  const words = form.texts.options.signin;
  return (
    <Section id="signin" text={form.texts.options.sections.signin}>
      <SwitchRow {...flag(form, 'signin', 'enabled')} />
      {!allowed && form.settings.signin.enabled && (
        <div class="notice">
          <p>{words.notAllowed}</p>
          <button type="button" onClick={allow}>
            {words.allow}
          </button>
        </div>
      )}
      {allowed && (
        <p class="permission small soft">
          {words.allowed}{' '}
          <button type="button" class="plain" onClick={revoke}>
            {words.revoke}
          </button>
        </p>
      )}
    </Section>
  );
}

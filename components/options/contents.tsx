import type { OptionsSection, PageMessages } from '../../utils/i18n/pages/messages.ts';

const sections: readonly OptionsSection[] = [
  'mail',
  'own',
  'signin',
  'trusted',
  'record',
  'portal',
  'notifications',
  'toolbar',
  'look',
  'data',
  'health',
  'about',
];

/** The ways to the sections of the options, in their order. `surveys` = everything about them is shown. */
export function OptionsContents({ texts, surveys }: { texts: PageMessages; surveys: boolean }) {
  return (
    <nav class="contents" aria-label={texts.controls.contents}>
      <ul>
        {sections
          .filter((id) => surveys || id !== 'notifications')
          .map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{texts.options.sections[id].title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

import type { OptionsSection, PageMessages } from '../../utils/i18n/pages/messages.ts';

const sections: readonly OptionsSection[] = [
  'notifications',
  'mail',
  'own',
  'signin',
  'portal',
  'trusted',
  'look',
  'data',
  'health',
  'about',
];

/** The ways to the sections of the options, in their order. */
export function OptionsContents({ texts }: { texts: PageMessages }) {
  return (
    <nav class="contents" aria-label={texts.controls.contents}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{texts.options.sections[id].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

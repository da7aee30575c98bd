import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { Section } from '../controls/section.tsx';

/** Version, licences, privacy, and the other pages. */
export function About({ texts, version }: { texts: PageMessages; version: string }) {
  const words = texts.options.about;
  return (
    <Section id="about" text={texts.options.sections.about}>
      <p>{format(words.version, { version })}</p>
      <p>
        {words.licence} <a href="/licences.txt">{words.licences}</a>
      </p>
      <details class="news">
        <summary>{words.newTitle}</summary>
        <ul>
          {words.news.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <h3>{words.privacyTitle}</h3>
      <ul>
        {words.privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="links">
        <li>
          <a href="/help.html">{words.links.help}</a>
        </li>
        <li>
          <a href="/check.html">{words.links.check}</a>
        </li>
        <li>
          <a href="/welcome.html">{words.links.welcome}</a>
        </li>
      </ul>
    </Section>
  );
}

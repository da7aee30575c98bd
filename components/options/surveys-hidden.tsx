import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { Section } from '../controls/section.tsx';

/** What stands in place of everything about surveys for those who have none: one sentence and one action. */
export function SurveysHidden({ texts, show }: { texts: PageMessages; show(): void }) {
  const words = texts.options.surveys;
  return (
    <Section id="portal" text={texts.options.sections.portal}>
      <div class="panel">
        <p>{words.hidden}</p>
        <button type="button" onClick={show}>
          {words.show}
        </button>
      </div>
    </Section>
  );
}

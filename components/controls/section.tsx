import type { ComponentChildren } from 'preact';
import type { SectionText } from '../../utils/i18n/pages/messages.ts';

/** A section of a page: heading, a line of explanation, its rows. `id` is its anchor in the address. */
export function Section({ id, text, children }: { id: string; text: SectionText; children: ComponentChildren }) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.title}</h2>
      <p class="line">{text.line}</p>
      {children}
    </section>
  );
}

import type { MailMessages } from '../utils/core/mail-messages.ts';
import { LevelIcon } from './level-icon.tsx';

/** One quiet line where no verdict could be had: silence would be taken for an all-clear. */
export function CouldNotCheck({ messages, why }: { messages: MailMessages; why: 'couldNotCheck' | 'couldNotRead' }) {
  return (
    <section class="banner quiet" data-level="unchecked" aria-label={messages.banner.label}>
      <div class="head">
        <LevelIcon level="unclear" size={16} />
        <div class="headline">
          <h2>{messages.banner[why]}</h2>
        </div>
        <span class="product">{messages.name}</span>
      </div>
    </section>
  );
}

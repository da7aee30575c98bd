import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

/** The one place from which screen readers hear that a change was kept, and where everybody reads that one was not. */
export function SavedRegion({ texts, saved, failed }: { texts: PageMessages; saved: boolean; failed: boolean }) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {saved ? texts.controls.saved : ''}
      </p>
      <div role="alert">{failed && <p class="notice">{texts.controls.notSaved}</p>}</div>
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

/** What was pasted: its text, and its markup if it was copied from a page: only that tells where links lead. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

interface Props {
  readonly texts: PageMessages;
  /** Says in one sentence what is wrong with what was pasted; `null` = nothing. */
  readonly problem: string | null;
  check(pasted: Pasted): void;
}

/** The box for everything that is no file. */
export function PasteBox({ texts, problem, check }: Props) {
  const { paste: words } = texts.checkPage;
  const { field, submit, onPaste } = usePasted(check);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="paste-label" for="paste-text">
        {words.label}
      </label>
      <p class="small soft" id="paste-hint">
        {words.hint}
      </p>
      <textarea
        id="paste-text"
        ref={field}
        rows={4}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="paste-hint paste-problem"
        onPaste={onPaste}
      />
      <p id="paste-problem" class="paste-problem" role="status">
        {problem}
      </p>
      <button type="submit">{words.button}</button>
    </form>
  );
}

/** Longest markup that is kept of what was pasted, characters. */
const longestHtml = 4_000_000;

/** The field and what was pasted into it. Markup counts only as long as the text is the one that came with it. */
export function usePasted(take: (pasted: Pasted) => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [html, setHtml] = useState<string | null>(null);
  const whole = useRef('');

  function onPaste(event: ClipboardEvent): void {
    const markup = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    whole.current = plain.trim();
    setHtml(markup === '' ? null : markup.slice(0, longestHtml));
  }

  function submit(): void {
    const text = field.current?.value ?? '';
    // A field joins line breaks of its own kind.
    const same = text.replaceAll(/\s+/g, ' ').trim() === whole.current.replaceAll(/\s+/g, ' ').trim();
    take({ text, html: same ? html : null });
  }

  return { field, submit, onPaste };
}

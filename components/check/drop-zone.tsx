import { useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

interface Props {
  readonly texts: PageMessages;
  readonly megabytes: number;
  take(files: readonly File[]): void;
}

/** Takes files by drop anywhere on the page area, or by a button. */
export function DropZone({ texts, megabytes, take }: Props) {
  const words = texts.checkPage;
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome reads the drop target as a control; the control is the button inside, which does the same by keyboard.
    <section
      class={`drop ${over ? 'over' : ''}`}
      aria-label={words.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p class="drop-here" aria-hidden="true">
        {words.drop}
      </p>
      <button type="button" class="strong" onClick={() => picker.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".eml,.emlx,.msg,.mbox,.mbx,.txt,.zip,message/rfc822,application/mbox,application/vnd.ms-outlook,application/zip,text/plain"
        hidden
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <p class="small soft">{format(words.formats, { megabytes: String(megabytes) })}</p>
    </section>
  );
}

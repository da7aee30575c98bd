import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { ImportProblem, PageMessages } from '../../utils/i18n/pages/messages.ts';
import { Row } from '../controls/row.tsx';
import { Section } from '../controls/section.tsx';

/** One stored thing: its key, without prefix or version, and its size in bytes. */
export interface StoredSize {
  readonly key: string;
  readonly bytes: number;
}

/** What became of an import or of erasing. */
export type DataOutcome = 'imported' | 'erased' | 'erasedAll' | 'eraseFailed' | ImportProblem;

interface Props {
  readonly texts: PageMessages;
  readonly sizes: readonly StoredSize[];
  /** What became of the last action. */
  readonly outcome: DataOutcome | null;
  save(): void;
  takeOver(file: File): void;
  /** `permissions` = what the browser allows is given back too. */
  erase(permissions: boolean): void;
}

/** What is stored and how much; a copy out, a copy in, and everything gone. */
export function DataSection({ texts, sizes, outcome, save, takeOver, erase }: Props) {
  const words = texts.options.data;
  const picker = useRef<HTMLInputElement>(null);
  const said = outcome === null ? '' : isImportProblem(outcome) ? words.importProblems[outcome] : words[outcome];
  const line = useRef<HTMLParagraphElement>(null);
  // It stands below the rows, which on a laptop is below the edge of the window.
  useEffect(() => {
    if (said !== '') line.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const failed = outcome !== null && !isGood(outcome);
  return (
    <Section id="data" text={texts.options.sections.data}>
      <details class="sizes">
        <summary>{format(words.stored, { size: sizeText(texts.language, sum(sizes)) })}</summary>
        <Sizes texts={texts} sizes={sizes} />
      </details>
      <Row id={null} text={words.export}>
        <button type="button" onClick={save}>
          {words.exportButton}
        </button>
      </Row>
      <Row id={null} text={words.import}>
        <button type="button" onClick={() => picker.current?.click()}>
          {words.importButton}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) takeOver(file);
            // The same file again is a new choice.
            event.currentTarget.value = '';
          }}
        />
      </Row>
      <Erase texts={texts} erase={erase} />
      <p ref={line} class={failed ? 'problem' : 'outcome'} role={failed ? 'alert' : 'status'}>
        {said}
      </p>
    </Section>
  );
}

function isGood(outcome: DataOutcome): outcome is 'imported' | 'erased' | 'erasedAll' {
  return outcome === 'imported' || outcome === 'erased' || outcome === 'erasedAll';
}

function isImportProblem(outcome: DataOutcome): outcome is ImportProblem {
  return !isGood(outcome) && outcome !== 'eraseFailed';
}

function Sizes({ texts, sizes }: { texts: PageMessages; sizes: readonly StoredSize[] }) {
  const words = texts.options.data;
  const named = Object.entries(words.names).map(([key, name]) => ({ name, bytes: sum(sizes.filter((entry) => entry.key === key)) }));
  const other = sum(sizes.filter(({ key }) => !(key in words.names)));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.size}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...named, { name: words.other, bytes: other }].map(({ name, bytes }) => (
          <tr key={name}>
            <td>{name}</td>
            <td class="number">{bytes === 0 ? words.nothing : sizeText(texts.language, bytes)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td class="number">{sizeText(texts.language, sum(sizes))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function sum(sizes: readonly StoredSize[]): number {
  return sizes.reduce((total, { bytes }) => total + bytes, 0);
}

/** In kilobytes and above: a bare count of bytes tells nobody anything. What is there at all has at least a tenth. */
function sizeText(language: string, bytes: number): string {
  const large = bytes >= 1_000_000;
  const value = large ? bytes / 1_000_000 : Math.max(bytes === 0 ? 0 : 0.1, bytes / 1_000);
  const unit = large ? 'megabyte' : 'kilobyte';
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
}

/** Asks once; the answer that keeps everything has the focus. */
function Erase({ texts, erase }: { texts: PageMessages; erase(permissions: boolean): void }) {
  const words = texts.options.data;
  const [asking, setAsking] = useState(false);
  const [permissions, setPermissions] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const close = () => {
    setAsking(false);
    setPermissions(false);
    // The row is drawn again first, then its button takes the focus back.
    requestAnimationFrame(() => ask.current?.focus());
  };
  if (!asking) {
    return (
      <Row id={null} text={words.erase}>
        <button ref={ask} type="button" class="danger" onClick={() => setAsking(true)}>
          {words.eraseButton}
        </button>
      </Row>
    );
  }
  return (
    <section class="notice danger" aria-labelledby="erase-question">
      <p id="erase-question">{words.eraseQuestion}</p>
      <p>{words.eraseKeeps}</p>
      <label class="tick">
        <input type="checkbox" checked={permissions} onChange={(event) => setPermissions(event.currentTarget.checked)} />
        <span>{words.erasePermissions}</span>
      </label>
      <div class="buttons">
        <button ref={keep} type="button" onClick={close}>
          {words.eraseNo}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            erase(permissions);
            close();
          }}
        >
          {words.eraseYes}
        </button>
      </div>
    </section>
  );
}

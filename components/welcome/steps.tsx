import type { ComponentChildren } from 'preact';
import type { PersonalMark } from '../../utils/core/memory/mark.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { MarkSign } from '../mark-sign.tsx';
import { drawings } from './drawings.tsx';

/** What it does, in three pictures. */
export function WhatItDoes({ texts }: { texts: PageMessages }) {
  return (
    <ul class="pictures">
      {texts.welcome.what.pictures.map(({ title, text }, index) => {
        const Drawing = drawings[index];
        return (
          <li key={title}>
            {Drawing && <Drawing />}
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** How a banner with this mark will look. */
export function MarkSample({ texts, headline, mark, label }: { texts: PageMessages; headline: string; mark: PersonalMark; label: string }) {
  return (
    <figure class="sample">
      <figcaption class="small soft">{texts.welcome.mark.sample}</figcaption>
      <div class="sample-banner">
        <span>{headline}</span>
        <MarkSign mark={mark} label={label} size={24} />
      </div>
    </figure>
  );
}

interface PermissionStepProps {
  /** What to do; `null` once it is done. */
  readonly action: string | null;
  /** What became of it, said aloud. */
  readonly state: string | null;
  /** Whether that is what was asked for. */
  readonly good: boolean;
  act(): void;
  readonly children?: ComponentChildren;
}

/** One button that asks the browser for something, and what became of it. `children` = further buttons. */
export function PermissionStep({ action, state, good, act, children }: PermissionStepProps) {
  return (
    <>
      <div class="buttons">
        {action !== null && (
          <button type="button" class="strong" onClick={act}>
            {action}
          </button>
        )}
        {children}
      </div>
      <p class={`state ${good ? 'good' : ''}`} role="status">
        {state ?? ''}
      </p>
    </>
  );
}

/** The end: how everything stands now, and where to go. */
export function Done({
  texts,
  lines,
  close,
}: {
  texts: PageMessages;
  lines: readonly { readonly on: boolean; readonly text: string }[];
  close(): void;
}) {
  const words = texts.welcome.done;
  const { links } = texts.options.about;
  return (
    <>
      <p>{words.text}</p>
      <h3>{words.summary}</h3>
      <ul class="summary">
        {lines.map(({ on, text }) => (
          <li key={text} class={on ? 'on' : 'off'}>
            {text}
          </li>
        ))}
      </ul>
      <ul class="links">
        <li>
          <a href="/help.html">{links.help}</a>
        </li>
        <li>
          <a href="/check.html">{links.check}</a>
        </li>
        <li>
          <a href="/options.html">{texts.options.title}</a>
        </li>
      </ul>
      <div class="buttons">
        <button type="button" class="strong" onClick={close}>
          {words.close}
        </button>
      </div>
    </>
  );
}

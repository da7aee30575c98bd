import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../../utils/i18n/format.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

/** One screen of the welcome. `settled` = the user has decided here, so the way on is no longer called "Skip". */
export interface WelcomeStep {
  readonly id: string;
  readonly title: string;
  readonly settled: boolean;
  readonly body: ComponentChildren;
}

interface Props {
  readonly texts: PageMessages;
  /** The last one is the end: it has no way on. */
  readonly steps: readonly WelcomeStep[];
  /** Id of the step to begin with; the first unless given. */
  readonly start?: string;
}

/** Screens one after another, each of which can be skipped. The heading of a new screen takes the focus, so that it is read out. */
export function WelcomeWizard({ texts, steps, start }: Props) {
  const words = texts.welcome;
  const [current, setCurrent] = useState(start ?? steps[0]?.id ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // A step can vanish, such as the one for access once access is there: then the one after it stands in its place.
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === current),
  );
  const step = steps[index];
  const last = index === steps.length - 1;
  useEffect(() => {
    if (!moved.current) return;
    // A screen begins at its top, wherever the last one was left.
    heading.current?.ownerDocument.defaultView?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [current]);
  if (!step) return null;
  const go = (to: number) => {
    moved.current = true;
    setCurrent(steps[to]?.id ?? current);
  };
  return (
    <section class="step" aria-labelledby="step-title">
      <p class="small soft">{format(words.step, { step: String(index + 1), steps: String(steps.length) })}</p>
      <progress class="steps" value={index + 1} max={steps.length} aria-hidden="true" />
      <h2 id="step-title" ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      {step.body}
      <div class="buttons ways">
        {/* The way on has one place on all screens, and no other way ever comes to stand there. */}
        {!last && (
          <button type="button" class={step.settled ? 'strong' : ''} onClick={() => go(index + 1)}>
            {step.settled ? words.next : words.skip}
          </button>
        )}
        {!last && (
          <button type="button" class="plain" onClick={() => go(steps.length - 1)}>
            {words.skipAll}
          </button>
        )}
        {index > 0 && (
          <button type="button" class="end" onClick={() => go(index - 1)}>
            {words.back}
          </button>
        )}
      </div>
    </section>
  );
}

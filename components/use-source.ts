import { useLayoutEffect, useState } from 'preact/hooks';

/** Something that has a value now and tells of later ones, such as a stored item. */
export interface Source<T> {
  get(): Promise<T>;
  /** Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/** The current value of a source, `null` until it is known. */
export function useSource<T>(source: Source<T>): T | null {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);
  // Not after the next frame, as other effects: the first thing worth drawing waits for this.
  useLayoutEffect(() => {
    let current = true;
    const take = (value: T) => {
      if (current) setHeld({ value });
    };
    let told = false;
    const stop = source.watch((value) => {
      told = true;
      take(value);
    });
    // A change that came meanwhile is newer than the answer.
    source.get().then((value) => {
      if (!told) take(value);
    });
    return () => {
      current = false;
      stop();
    };
  }, [source]);
  return held === null ? null : held.value;
}

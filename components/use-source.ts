import { useLayoutEffect, useState } from 'preact/hooks';

/** Something that has a value now and tells of later ones, such as a stored item. */
export interface Source<T> {
  get(): Promise<T>;
  /** Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/** The current value of a source, `null` until it is known; `otherwise` while the source cannot be read. */
export function useSource<T, Other = never>(source: Source<T>, otherwise?: Other): T | Other | null {
  const [held, setHeld] = useState<{ readonly value: T | Other } | null>(null);
  // Not after the next frame, as other effects: the first thing worth drawing waits for this.
  useLayoutEffect(() => {
    let current = true;
    const take = (value: T | Other) => {
      if (current) setHeld({ value });
    };
    let told = false;
    const stop = source.watch((value) => {
      told = true;
      take(value);
    });
    // A change that came meanwhile is newer than the answer.
    source.get().then(
      (value) => {
        if (!told) take(value);
      },
      () => {
        if (!told && otherwise !== undefined) take(otherwise);
      },
    );
    return () => {
      current = false;
      stop();
    };
  }, [source, otherwise]);
  return held === null ? null : held.value;
}

import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

/** Tells elements whether they are near what is in sight. Answers with the way to stop. */
export interface Nearness {
  watch(element: Element, told: (near: boolean) => void): () => void;
}

/** How far from what is in sight something still counts as near: six rows. */
const margin = '300px';

/** One observer for all rows of a list, whether the window scrolls as a whole or a part of it. */
export function useNearness(): Nearness {
  return useMemo(() => {
    const listeners = new WeakMap<Element, (near: boolean) => void>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
      },
      { rootMargin: margin, scrollMargin: margin },
    );
    return {
      watch(element, told) {
        listeners.set(element, told);
        observer.observe(element);
        return () => observer.unobserve(element);
      },
    };
  }, []);
}

/** Whether the element of `ref` is near; `at first` until it was looked at. */
export function useNear(nearness: Nearness, ref: { readonly current: Element | null }, atFirst: boolean): boolean {
  const [near, setNear] = useState(atFirst);
  useLayoutEffect(() => (ref.current === null ? undefined : nearness.watch(ref.current, setNear)), [nearness, ref]);
  return near;
}

/** Computes a value on first use and keeps it: facts that no rule asks for cost nothing. */
export function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** The same for a question with a few possible arguments: each answer is computed once. */
export function memoized<Key, T>(compute: (key: Key) => T): (key: Key) => T {
  const kept = new Map<Key, { readonly value: T }>();
  return (key) => {
    const old = kept.get(key);
    if (old) return old.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}

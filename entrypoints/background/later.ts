/** Who woke the worker is served first: what nobody waits for begins this long after its start, ms. */
const courtesy = 250;

/** Does something that has to be looked after at every start of the worker, but not at once. */
export function later(work: () => unknown): void {
  setTimeout(() => void work(), courtesy);
}

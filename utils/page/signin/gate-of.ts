import type { Gate } from './gate.ts';

/** The gate in the world of our scripts of this document; `undefined` where there is none, as on a page that is judged on demand only. */
export function gateOf(world: object): Gate | undefined {
  // An own property: an element of that id would be found on the window too.
  if (!Object.hasOwn(world, 'previewGuardGate')) return undefined;
  return (world as { readonly previewGuardGate?: Gate }).previewGuardGate;
}

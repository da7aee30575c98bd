import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateOf } from '../utils/page/signin/gate-of.ts';
import { trackShadowRoots } from '../utils/page/signin/shadow-roots.ts';

/** Runs beside the gate once a page has been read and shown: finds shadow roots for it, which leave no trace in the markup. Nothing of it is urgent. */
export default defineUnlistedScript(() => {
  const fields = gateOf(globalThis)?.watch();
  if (!fields || fields.changed) return;
  fields.changed = trackShadowRoots(document, (root) => fields.enter(root));
  fields.changed();
});

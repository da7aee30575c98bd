import { secretCue } from '../../core/data/gate-words.ts';
import type { FieldKind } from '../../core/signin/page.ts';

/**
 * What a field is for, as roughly as the gate needs it: a few hundred bytes instead of `fieldKind`'s lists. `password` stands for all
 * secrets. One that it takes for text is still seen on pages with signs of Amazon, where every visible text field counts. Reads attributes only.
 */
export function gateKind(field: Element): FieldKind | null {
  const read = (name: string) => field.getAttribute(name) ?? '';
  const type = read('type').toLowerCase();
  if (/^(?:hidden|submit|button|reset|image|check|radio|file|range|color|search)/.test(type)) return null;
  const words = `${read('autocomplete')} ${read('name')} ${field.id} ${read('placeholder')} ${read('aria-label')}`
    .slice(0, 400)
    .toLowerCase();
  if (type === 'password' || new RegExp(secretCue).test(words)) return 'password';
  return type === 'email' || /mail|user|login/.test(words) ? 'email' : 'text';
}

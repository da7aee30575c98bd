import type { SigninField, SigninForm } from '../../core/signin/page.ts';
import { type BoxField, boxOf, readBoxes } from './boxes.ts';
import { fieldKind } from './field-kind.ts';
import { limits } from './limits.ts';
import { plain } from './plain-form.ts';
import { isVisible } from './visible.ts';

interface FormBeingRead {
  readonly action: string;
  readonly method: SigninForm['method'];
  readonly fields: BoxField[];
}

/** Collects forms and what they ask for, in the order of the page; fields that stand in no form share one without an address. */
export function createForms(): { see(element: Element): void; isFull(): boolean; finish(): SigninForm[] } {
  const forms = new Map<HTMLFormElement | null, FormBeingRead>();
  let full = false;

  function formOf(owner: HTMLFormElement | null): FormBeingRead | null {
    const known = forms.get(owner);
    if (known) return known;
    if (forms.size >= limits.forms) {
      full = true;
      return null;
    }
    const form: FormBeingRead = { action: owner ? actionOf(owner) : '', method: owner ? methodOf(owner) : 'none', fields: [] };
    forms.set(owner, form);
    return form;
  }

  return {
    see(element) {
      if (element.localName === 'form') formOf(element as HTMLFormElement);
      if (element.localName !== 'input' && !isEditable(element)) return;
      const field = element as HTMLInputElement;
      const label = labelOf(field);
      const kind = fieldKind(field, label);
      if (kind === null) return;
      const form = formOf(plain(field.form ?? field.closest('form')));
      if (!form) return;
      if (form.fields.length >= limits.fields) {
        full = true;
        return;
      }
      const read: SigninField = {
        kind,
        name: attribute(field, 'name'),
        id: field.id.slice(0, limits.line),
        autocomplete: attribute(field, 'autocomplete'),
        label,
        visible: isVisible(field),
      };
      form.fields.push(boxOf(field, read));
    },
    isFull: () => full,
    finish: () =>
      [...forms.values()]
        .filter(({ fields, action }) => fields.length > 0 || action !== '')
        .map(({ action, method, fields }) => ({ action, method, fields: readBoxes(fields) })),
  };
}

/** Kits draw fields of their own so that nothing is an `input`: a box that can be typed into. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** The attribute, not the property: a field named `action` hides the property. */
function actionOf(form: HTMLFormElement): string {
  const base = form.ownerDocument.baseURI;
  return (URL.parse(form.getAttribute('action') ?? '', base)?.href ?? '').slice(0, limits.url);
}

function methodOf(form: HTMLFormElement): SigninForm['method'] {
  const method = form.getAttribute('method')?.trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}

function labelOf(field: HTMLInputElement): string {
  const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? '';
  return label.slice(0, 400).replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}

function attribute(field: Element, name: string): string {
  return field.getAttribute(name)?.slice(0, limits.line) ?? '';
}

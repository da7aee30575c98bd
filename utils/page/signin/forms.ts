import { signinLimits } from '../../core/limits.ts';
import type { SigninField, SigninForm } from '../../core/signin/page.ts';
import { type BoxField, boxOf, readBoxes } from './boxes.ts';
import { isMasked, typedKind, wayOfTyping } from './typing.ts';
import { unclobbered, unclobberedNode } from './unclobbered.ts';
import { isVisible } from './visible.ts';

interface FormBeingRead {
  readonly action: string;
  readonly method: SigninForm['method'];
  readonly fields: BoxField[];
}

/** More than any page has that is meant for people; of those that nobody can see, fewer are kept, and they take no place of others. */
const mostFields = 1_000;
const mostUnseen = 200;
/** Fields that say nothing of themselves and are asked whether they draw dots. */
const mostMasks = 40;

/** What a page asks for, as it is found. */
export interface Forms {
  /** `name` = its `localName`, `attributes` = the names of those that it has. */
  see(element: Element, name: string, attributes: readonly string[]): void;
  isFull(): boolean;
  /** The field in plain sight that asks for most, of several the first. */
  first(): Element | null;
  finish(): SigninForm[];
}

/**
 * Collects forms and what they ask for, in the order of the page; fields that stand in no form share one without an address. Where there
 * are more than the limits, those that ask for most are kept: a hostile page puts empty forms and fields before the one that counts.
 */
export function createForms(): Forms {
  const forms = new Map<Element | null, FormBeingRead>();
  const seen = new WeakSet<Element>();
  const labelFor = createLabels();
  const left = { seen: mostFields, unseen: mostUnseen };
  let full = false;
  let masks = mostMasks;
  let first: { readonly element: Element; readonly worth: number } | null = null;

  function formOf(owner: Element | null): FormBeingRead {
    const known = forms.get(owner);
    if (known) return known;
    const form: FormBeingRead = { action: owner ? actionOf(owner) : '', method: owner ? methodOf(owner) : 'none', fields: [] };
    forms.set(owner, form);
    return form;
  }

  function pick<Item>(items: readonly Item[], most: number, worth: (item: Item) => number): readonly Item[] {
    if (items.length <= most) return items;
    full = true;
    const best = new Set([...items].sort((one, other) => worth(other) - worth(one)).slice(0, most));
    return items.filter((item) => best.has(item));
  }

  return {
    see(element, name, attributes) {
      if (name === 'form' && forms.size < mostFields) formOf(element);
      const way = wayOfTyping(element, name, attributes);
      if (way === null || seen.has(element)) return;
      seen.add(element);
      const field = element as HTMLInputElement;
      const visible = isVisible(field);
      const place = visible ? 'seen' : 'unseen';
      if (left[place] <= 0) {
        full ||= visible;
        return;
      }
      const label = labelOf(field, labelFor(field));
      const kind = typedKind(field, way, label, (one) => visible && masks-- > 0 && isMasked(one));
      if (kind === null) return;
      left[place] -= 1;
      const owner = field.form ?? field.closest('form');
      const read: SigninField = {
        kind,
        name: attribute(field, 'name'),
        id: field.id.slice(0, signinLimits.line),
        autocomplete: attribute(field, 'autocomplete'),
        label,
        visible,
      };
      formOf(owner && unclobbered(owner)).fields.push(boxOf(field, read));
      if (visible && worthOf(read) > (first?.worth ?? 0)) first = { element, worth: worthOf(read) };
    },
    first: () => first?.element ?? null,
    isFull: () => full,
    finish() {
      const asking = [...forms.values()]
        .filter(({ fields, action }) => fields.length > 0 || action !== '')
        .map(({ action, method, fields }) => ({ action, method, fields: readBoxes(fields) }));
      return pick(asking, signinLimits.forms, ({ fields }) => Math.max(0, ...fields.map(worthOf))).map((form) => ({
        ...form,
        fields: [...pick(form.fields, signinLimits.fields, worthOf)],
      }));
    },
  };
}

/** A field counts by what it asks for and whether anybody can see it. */
function worthOf({ kind, visible }: SigninField): number {
  return (kind === 'text' || kind === 'other' ? 1 : kind === 'email' ? 2 : 3) + (visible ? 4 : 0);
}

function actionOf(form: Element): string {
  const base = form.ownerDocument.baseURI;
  return (URL.parse(form.getAttribute('action') ?? '', base)?.href ?? '').slice(0, signinLimits.url);
}

function methodOf(form: Element): SigninForm['method'] {
  const method = form.getAttribute('method')?.trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}

function labelOf(field: HTMLInputElement, element: Element | undefined): string {
  const label = element?.textContent ?? field.getAttribute('aria-label') ?? field.getAttribute('placeholder');
  return (label ?? textBefore(field)).slice(0, 400).replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}

/** Finds the first label of a field. A field's own `labels` go through the whole page for each field; here each page or root is gone through once. */
function createLabels(): (field: Element) => Element | undefined {
  const roots = new WeakSet<Node>();
  const labels = new WeakMap<Element, Element>();
  return (field) => {
    const root = field.getRootNode() as Document | ShadowRoot;
    if (!roots.has(root)) {
      roots.add(root);
      for (const label of root.querySelectorAll('label')) if (label.control && !labels.has(label.control)) labels.set(label.control, label);
    }
    return labels.get(field);
  };
}

/** Steps up from a field to where the words at it stand. */
const mostSteps = 3;
const longestLabel = 60;

/** The short words right before a field that has no label, up to the field before it: people read them as its label. */
function textBefore(field: Element): string {
  let at: Element = field;
  for (let step = 0; step < mostSteps; step += 1) {
    for (let node = unclobberedNode(at.previousSibling); node; node = unclobberedNode(node.previousSibling)) {
      if (node.nodeType !== 1 && node.nodeType !== 3) continue;
      if (node.nodeType === 1 && ((node as Element).localName === 'input' || (node as Element).querySelector('input'))) return '';
      const text = endOf(node);
      if (text !== '') return text.length <= longestLabel ? text : lastSentence(text);
    }
    const parent = at.parentElement && unclobbered(at.parentElement);
    if (!parent || parent.localName === 'form' || parent.localName === 'body') return '';
    at = parent;
  }
  return '';
}

/** Pieces of text that are put together at most. */
const mostPieces = 200;

/** The text of a node without white space around it; of a longer one the end, longer than a label. What stands before a field may be a whole page. */
function endOf(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim();
  const pieces = node.ownerDocument?.createTreeWalker(node, 4);
  let text = '';
  let piece = pieces?.lastChild();
  for (let count = 0; piece && count < mostPieces && text.trim().length <= 2 * longestLabel; count += 1) {
    text = `${piece.nodeValue}${text}`;
    piece = pieces?.previousNode();
  }
  return text.trim();
}

/** What a longer text ends with, right above the field: that says what to type. */
function lastSentence(text: string): string {
  const last =
    text
      .slice(-longestLabel - 1)
      .split(/[.!?\n]\s+/)
      .at(-1) ?? '';
  return last.length <= longestLabel ? last : '';
}

function attribute(field: Element, name: string): string {
  return field.getAttribute(name)?.slice(0, signinLimits.line) ?? '';
}

import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

// Edits by the syntax tree: they find the list wherever it stands and however it is formatted, or say that it is not there.

function parse(text: string): ESTree.Program {
  const { program, errors } = parseSync('file.tsx', text);
  if (errors.length > 0) throw new Error(`The file cannot be read: ${errors[0]?.message}`);
  return program;
}

/** Walks through a file in the order of its text. */
function visit(program: ESTree.Program, visitor: VisitorObject): void {
  new Visitor(visitor).visit(program);
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

function fail(what: string): never {
  throw new Error(`${what} was not found: the file has changed its form, and the scaffold has to follow.`);
}

/** Adds `import { name } from 'path';`, or `import * as name` where the name is given so, where the order of paths wants it, among the imports of this folder. */
export function addImport(text: string, name: string, path: string): string {
  const imports = parse(text).body.filter((line) => line.type === 'ImportDeclaration');
  const later = imports.find(({ source }) => source.value.startsWith('.') && source.value > path);
  const line = `import ${name.startsWith('* as ') ? name : `{ ${name} }`} from '${path}';`;
  if (later) return insert(text, later.start, `${line}\n`);
  const last = imports.at(-1);
  return last ? insert(text, last.end, `\n${line}`) : `${line}\n\n${text}`;
}

/** The value of the constant `name`, without `as const` and `satisfies`. */
function constant(program: ESTree.Program, name: string): ESTree.Expression {
  let value: ESTree.Expression | null = null;
  visit(program, {
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && id.name === name) value ??= init;
    },
  });
  return bare(value) ?? fail(`The constant ${name}`);
}

/** The value without types around it; of a schema, the object that `z.object` was given. */
function bare(value: ESTree.Expression | null): ESTree.Expression | null {
  if (value?.type === 'CallExpression' && value.callee.type === 'MemberExpression') {
    const { object, property } = value.callee;
    const [shape] = value.arguments;
    if (property.type !== 'Identifier' || property.name !== 'object') return object.type === 'CallExpression' ? bare(object) : value;
    return shape?.type === 'ObjectExpression' ? shape : value;
  }
  return value?.type === 'TSAsExpression' || value?.type === 'TSSatisfiesExpression' ? bare(value.expression) : value;
}

/** The value at `path` in the constant `name`; `null` where a step is no member. */
function valueAt(text: string, name: string, path: readonly string[]): ESTree.Expression | null {
  let value: ESTree.Expression | null = constant(parse(text), name);
  for (const key of path) value = value?.type === 'ObjectExpression' ? bare(member(value, key)) : null;
  return value;
}

/** Whether the constant `name` has something at `path`. */
export function hasMember(text: string, name: string, path: readonly string[]): boolean {
  return valueAt(text, name, path) !== null;
}

/** Adds an element at the end of the array at `path` in the constant `name`; without a path it is the constant itself. */
export function addToArray(text: string, name: string, element: string, path: readonly string[] = []): string {
  const value = valueAt(text, name, path);
  return value?.type === 'ArrayExpression' ? addElement(text, value, element) : fail(`The array ${[name, ...path].join('.')}`);
}

/** Adds an element to the first array that has an element with exactly this text. */
export function addBeside(text: string, known: string, element: string): string {
  const lists: ESTree.ArrayExpression[] = [];
  visit(parse(text), {
    ArrayExpression(list) {
      if (list.elements.some((item) => item !== null && text.slice(item.start, item.end).replaceAll(/\s+/g, ' ') === known))
        lists.push(list);
    },
  });
  return lists[0] ? addElement(text, lists[0], element) : fail(`The list with ${known}`);
}

function addElement(text: string, list: ESTree.ArrayExpression, element: string): string {
  const last = list.elements.at(-1);
  return last ? insert(text, last.end, `, ${element}`) : insert(text, list.end - 1, element);
}

/** Adds a property at the end, or with `first` at the start, of the object at `path` in the constant `name`; `[]` is the object itself. */
export function addToObject(text: string, name: string, path: readonly string[], property: string, first = false): string {
  const value = valueAt(text, name, path);
  if (value?.type !== 'ObjectExpression') return fail(`The object ${[name, ...path].join('.')}`);
  if (first) return insert(text, value.start + 1, `\n${property},\n`);
  const last = value.properties.at(-1);
  return last ? insert(text, last.end, `,\n${property}`) : insert(text, value.start + 1, property);
}

function member({ properties }: ESTree.ObjectExpression, name: string): ESTree.Expression | null {
  const found = properties.find((each) => each.type === 'Property' && keyOf(each) === name);
  return found?.type === 'Property' ? found.value : null;
}

function keyOf({ key }: ESTree.ObjectProperty): string | null {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : null;
}

/** Gives every object in the constant `name` that has a property `from` the same again as `to`, behind the last of its properties. */
export function copyInRows(text: string, name: string, from: string, to: string): string {
  const program = parse(text);
  const table = constant(program, name);
  const copies: { readonly at: number; readonly added: string }[] = [];
  visit(program, {
    ObjectExpression(row) {
      const value = row.start > table.start && row.end < table.end ? member(row, from) : null;
      const last = row.properties.at(-1);
      if (value && last) copies.push({ at: last.end, added: `,\n${to}: ${text.slice(value.start, value.end)}` });
    },
  });
  return copies.sort((a, b) => b.at - a.at).reduce((all, { at, added }) => insert(all, at, added), text);
}

/** Adds an element of JSX after the last one of the component `component` that has `part` in its text. */
export function addAfterElement(text: string, component: string, part: string, added: string): string {
  const found: ESTree.JSXElement[] = [];
  visit(parse(text), {
    JSXElement(element) {
      const { name } = element.openingElement;
      if (name.type === 'JSXIdentifier' && name.name === component && text.slice(element.start, element.end).includes(part))
        found.push(element);
    },
  });
  const last = found.at(-1);
  return last ? insert(text, last.end, `\n${added}`) : fail(`A <${component}> with ${part}`);
}

/** Gives the constant `language` in a file of texts another code, with another comment before it. */
export function asLanguage(text: string, code: string, comment: string): string {
  const { program, comments } = parseSync('file.tsx', text);
  const value = constant(program, 'language');
  const statement = program.body.find(({ start, end }) => start <= value.start && value.end <= end);
  const before = comments.findLast(
    ({ end }) => statement !== undefined && end <= statement.start && text.slice(end, statement.start).trim() === '',
  );
  if (!before) return fail('The constant language with its comment');
  return `${text.slice(0, before.start)}${comment}${text.slice(before.end, value.start)}'${code}'${text.slice(value.end)}`;
}

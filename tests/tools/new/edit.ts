import ts from 'typescript';

// Edits by the syntax tree: they find the list wherever it stands and however it is formatted, or say that it is not there.

function parse(text: string, path = 'file.tsx'): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function find<T extends ts.Node>(root: ts.Node, wanted: (node: ts.Node) => node is T): T | null {
  let found: T | null = null;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (wanted(node)) found = node;
    else ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

function missing(what: string): Error {
  return new Error(`${what} was not found: the file has changed its form, and the scaffold has to follow.`);
}

/** Adds `import { name } from 'path';`, or `import * as name` where the name is given so, where the order of paths wants it, among the imports of this folder. */
export function addImport(text: string, name: string, path: string): string {
  const imports = parse(text).statements.filter(ts.isImportDeclaration);
  const pathOf = (line: ts.ImportDeclaration) => (ts.isStringLiteral(line.moduleSpecifier) ? line.moduleSpecifier.text : '');
  const later = imports.find((line) => pathOf(line).startsWith('.') && pathOf(line) > path);
  const line = `import ${name.startsWith('* as ') ? name : `{ ${name} }`} from '${path}';`;
  if (later) return insert(text, later.getStart(), `${line}\n`);
  const last = imports.at(-1);
  return last ? insert(text, last.getEnd(), `\n${line}`) : `${line}\n\n${text}`;
}

/** The value of the exported constant `name`, without `as const` and `satisfies`. */
function constant(file: ts.SourceFile, name: string): ts.Expression {
  const declared = find(
    file,
    (node): node is ts.VariableDeclaration => ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name,
  );
  let value = declared?.initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
  if (!value) throw missing(`The constant ${name}`);
  return value;
}

/** Adds an element at the end of the array that the constant `name` holds. */
export function addToArray(text: string, name: string, element: string): string {
  const value = constant(parse(text), name);
  if (!ts.isArrayLiteralExpression(value)) throw missing(`The array ${name}`);
  return addElement(text, value, element);
}

/** Adds an element to the first array that has an element with exactly this text. */
export function addBeside(text: string, known: string, element: string): string {
  const list = find(
    parse(text),
    (node): node is ts.ArrayLiteralExpression =>
      ts.isArrayLiteralExpression(node) && node.elements.some((item) => item.getText().replaceAll(/\s+/g, ' ') === known),
  );
  if (!list) throw missing(`The list with ${known}`);
  return addElement(text, list, element);
}

function addElement(text: string, list: ts.ArrayLiteralExpression, element: string): string {
  const last = list.elements.at(-1);
  return last ? insert(text, last.getEnd(), `, ${element}`) : insert(text, list.getEnd() - 1, element);
}

/** Adds a property at the end, or with `first` at the start, of the object at `path` in the constant `name`; `[]` is the object itself. */
export function addToObject(text: string, name: string, path: readonly string[], property: string, first = false): string {
  let value = constant(parse(text), name);
  for (const key of path) {
    const inner: ts.ObjectLiteralElementLike | undefined = ts.isObjectLiteralExpression(value)
      ? value.properties.find((each) => each.name?.getText() === key)
      : undefined;
    if (!inner || !ts.isPropertyAssignment(inner)) throw missing(`The object ${[name, ...path].join('.')}`);
    value = inner.initializer;
  }
  if (!ts.isObjectLiteralExpression(value)) throw missing(`The object ${[name, ...path].join('.')}`);
  if (first) return insert(text, value.getStart() + 1, `\n${property},\n`);
  const last = value.properties.at(-1);
  return last ? insert(text, last.getEnd(), `,\n${property}`) : insert(text, value.getStart() + 1, property);
}

/** Gives the constant `language` in a file of texts another code, with another comment before it. */
export function asLanguage(text: string, code: string, comment: string): string {
  const file = parse(text);
  const statement = file.statements.find(
    (each): each is ts.VariableStatement =>
      ts.isVariableStatement(each) && each.declarationList.declarations.some((one) => one.name.getText() === 'language'),
  );
  const value = statement?.declarationList.declarations[0]?.initializer;
  const [before] = statement ? (ts.getLeadingCommentRanges(text, statement.getFullStart())?.slice(-1) ?? []) : [];
  if (!statement || !value || !before) throw missing('The constant language with its comment');
  return `${text.slice(0, before.pos)}${comment}${text.slice(before.end, value.getStart())}'${code}'${text.slice(value.getEnd())}`;
}

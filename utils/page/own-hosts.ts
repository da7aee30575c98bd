/** Under this name in the world of our scripts, which the page does not share. */
const key = 'previewGuardHosts';

/** Notes that an element is one of ours: what it shows is said by us and not by the page. All our scripts in a document know it. */
export function noteOwnHost(element: Element): void {
  if (!Object.hasOwn(globalThis, key)) Object.assign(globalThis, { [key]: new WeakSet<Element>() });
  hosts()?.add(element);
}

/** Whether an element is one of ours. Its name says nothing: a page can give it to anything. */
export function isOwnHost(element: Element): boolean {
  return hosts()?.has(element) ?? false;
}

function hosts(): WeakSet<Element> | undefined {
  if (!Object.hasOwn(globalThis, key)) return undefined;
  return (globalThis as { readonly [key]?: WeakSet<Element> })[key];
}

const standIns = new WeakMap<Node, Node>();

/**
 * A node as the browser made it. Fields hide properties of their form by their names: `<input name="firstChild">` makes `form.firstChild` a
 * field, for extensions too, and a page that wants not to be read needs no more. A form is therefore answered for by a stand-in, the same each
 * time, which asks the form's class; every other node is answered for by itself. A stand-in is no argument for functions of the browser.
 */
export function plain<Kind extends Node | null>(node: Kind): Kind {
  // By its class, which no name hides.
  if (node === null || Object.prototype.toString.call(node) !== '[object HTMLFormElement]') return node;
  let standIn = standIns.get(node);
  if (!standIn) {
    standIn = new Proxy<Node>(node, {
      get(form, key) {
        const value: unknown = Reflect.get(Object.getPrototypeOf(form), key, form);
        return typeof value === 'function' ? value.bind(form) : value;
      },
    });
    standIns.set(node, standIn);
    standIns.set(standIn, standIn);
  }
  return standIn as Kind;
}

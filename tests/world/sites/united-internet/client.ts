// The script of today's client. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

interface Reading {
  readonly header: string;
  readonly body: string;
}

const root = document.documentElement;
const script = document.querySelector('script[data-load]');
const delay = Number(root.getAttribute('data-world-delay'));
const posts = script?.getAttribute('data-load') === 'post';
const changed = script?.getAttribute('data-generation') === 'changed';
const styles = `<link rel="stylesheet" href="/world/styles.css">`;

let place = location.hash;
/** Counts drawings, so that a slow one gives up once a newer one has begun. */
let drawing = 0;

const pause = () => new Promise((resolve) => setTimeout(resolve, delay));
const named = (name: string) => (changed ? `neo-${name.replace(/^\w+-/, '')}` : name);

async function ask(path: string): Promise<Response> {
  return await fetch(`/world/${path}${path.includes('?') ? '&' : '?'}${location.search.slice(1)}`);
}

/** An element with an open shadow root; the element where its parent has one already, unless everything is drawn anew. */
function part(parent: ParentNode & Node, name: string, markup: string): { host: Element; inside: ShadowRoot } {
  const known = parent.querySelector(named(name));
  if (known?.shadowRoot) return { host: known, inside: known.shadowRoot };
  const host = document.createElement(named(name));
  const inside = host.attachShadow({ mode: 'open' });
  inside.innerHTML = styles + markup;
  parent.append(host);
  return { host, inside };
}

async function draw(anew: boolean): Promise<void> {
  drawing += 1;
  const mine = drawing;
  const [folder = 'inbox', id] = place.slice(1).split('/');
  const list = document.querySelector('#list') as HTMLElement;
  const { rows, tools } = (await (await ask(`list?folder=${folder}`)).json()) as { rows: string; tools: string };
  await pause();
  if (mine !== drawing) return;
  if (anew) list.replaceChildren();
  const container = part(
    list,
    'mail-list-container',
    '<div class="world-columns"><div class="webmailer-mail-list__list-container"></div><div class="list-mail-details"><slot></slot></div></div>',
  );
  const holder = container.inside.querySelector('.webmailer-mail-list__list-container') as HTMLElement;
  part(holder, 'list-toolbar', '').inside.innerHTML = styles + tools;
  const items = part(holder, 'list-mail-list', '<div class="list-mail-list"></div>').inside.querySelector('.list-mail-list');
  if (items) items.innerHTML = rows;
  if (id === undefined) container.host.querySelector(named('webmailer-mail-detail'))?.remove();
  else if (!(await read(id, container.host, items, mine))) return;
  if (mine === drawing) parent.postMessage({ world: 'rendered', hash: place }, '*');
}

/** First the header, then, a step later, the body. Pane and frame are kept from one mail to the next. */
async function read(id: string, container: Element, items: Element | null, mine: number): Promise<boolean> {
  const answer = await ask(`mail/${id}`);
  await pause();
  if (mine !== drawing) return false;
  if (!posts) items?.querySelector(`#id${id}`)?.setAttribute('aria-selected', 'true');
  if (!answer.ok) return true;
  const { header, body } = (await answer.json()) as Reading;
  const pane = part(container, 'webmailer-mail-detail', '<div class="world-pane"><header></header></div>');
  const box = pane.inside.querySelector('.world-pane') as HTMLElement;
  const head = box.querySelector('header');
  if (head) head.innerHTML = header;
  await pause();
  if (mine !== drawing) return false;
  let frame = box.querySelector('iframe');
  if (!frame) {
    const holder = document.createElement(named('detail-body'));
    frame = document.createElement('iframe');
    frame.name = changed ? 'neo-frame' : 'detail-body-iframe';
    frame.className = changed ? 'neo-full' : 'detail-body--full-height';
    frame.title = 'Mail';
    holder.append(frame);
    box.append(holder);
  }
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (posts) post(body, frame.name);
  else frame.src = body;
  await loaded;
  return true;
}

function post(action: string, target: string): void {
  const form = document.createElement('form');
  Object.assign(form, { action, target, method: 'post', hidden: true });
  form.innerHTML = '<input name="access_token" value="0">';
  document.body.append(form);
  form.submit();
  form.remove();
}

document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const row = target instanceof Element ? target.closest('[data-world-open]') : null;
  const folder = target instanceof Element ? target.closest('[data-world-folder]')?.getAttribute('data-world-folder') : null;
  if (folder) event.preventDefault();
  const here = place.slice(1).split('/')[0] ?? 'inbox';
  const hash = folder ? `#${folder}` : row ? `#${here}/${row.getAttribute('data-world-open') ?? ''}` : null;
  if (hash) parent.postMessage({ world: 'open', hash }, '*');
});
window.addEventListener('message', ({ data, source }) => {
  if (source !== parent || (data?.world !== 'go' && data?.world !== 'rerender')) return;
  place = data.hash;
  void draw(data.world === 'rerender');
});
void draw(true);

export {};

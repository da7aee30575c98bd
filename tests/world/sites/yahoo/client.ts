// The clone's own script. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

interface Message {
  readonly shell: string;
  readonly opened?: string;
  readonly body: string;
}

interface Thread {
  readonly heading: string;
  readonly messages: readonly Message[];
}

const root = document.documentElement;
const main = document.querySelector('[data-world-main]') as HTMLElement;
const delay = Number(root.getAttribute('data-world-delay'));

/** Counts drawings, so that a slow one gives up once a newer one has begun. */
let drawing = 0;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

/** The page's own query goes along, so that `?hl=de` holds for everything on it. */
function ask(path: string): Promise<Response> {
  const query = new URLSearchParams(location.search);
  if (location.pathname.startsWith('/n/')) query.set('layout', 'n');
  return fetch(`/world/${path}?${query}`);
}

async function draw(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  root.removeAttribute('data-rendered');
  const path = location.pathname;
  const [, folder = '1', id] = /^\/[dn]\/folders\/(\d+)(?:\/messages\/([^/]+))?/.exec(path) ?? [];
  const done = id === undefined ? await drawList(folder, mine) : await drawThread(id, mine);
  if (done && mine === drawing) root.setAttribute('data-rendered', path);
}

async function drawList(folder: string, mine: number): Promise<boolean> {
  const answer = (await (await ask(`list/${folder}`)).json()) as { html: string };
  await pause();
  if (mine !== drawing) return false;
  main.innerHTML = answer.html;
  return true;
}

async function drawThread(id: string, mine: number): Promise<boolean> {
  const answer = await ask(`thread/${id}`);
  await pause();
  if (mine !== drawing) return false;
  main.replaceChildren();
  if (!answer.ok) return true;
  const thread = (await answer.json()) as Thread;
  main.innerHTML = thread.heading;
  const messages = main.querySelector('[data-world-messages]') ?? main;
  for (const message of thread.messages) {
    await pause();
    if (mine !== drawing) return false;
    await addMessage(message, message.shell, (nodes) => messages.append(...nodes));
  }
  return true;
}

/** First the header, then, a step later, the body. */
async function addMessage(message: Message, markup: string, put: (nodes: readonly Node[]) => void): Promise<void> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const body = holder.content.querySelector<HTMLElement>('[data-world-body]');
  const closed = holder.content.querySelector<HTMLElement>('[data-world-closed]');
  closed?.addEventListener(
    'click',
    () => void addMessage(message, message.opened ?? message.shell, (nodes) => closed.replaceWith(...nodes)),
  );
  put([...holder.content.childNodes]);
  if (!body) return;
  await pause();
  body.innerHTML = message.body;
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/d/folders/"]') : null;
  if (!link || link.closest('[data-world-body]')) return;
  event.preventDefault();
  history.pushState(null, '', `${link.pathname}${location.search}`);
  void draw();
});
document.querySelector('.world-search')?.addEventListener('submit', (event) => event.preventDefault());
window.addEventListener('popstate', () => void draw());
// For tests: draws the same page again with new nodes.
Object.assign(window, { __rerender: draw });
void draw();

export {};

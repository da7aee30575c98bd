// The clone's own script. The server takes the types off and serves the rest as it stands, so nothing may be imported here.

interface Message {
  readonly shell: string;
  readonly opened?: string;
  readonly frame: string;
}

interface Conversation {
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
  return fetch(`/world/${path}${location.search}`);
}

async function draw(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  root.removeAttribute('data-rendered');
  const path = location.pathname;
  const [, folder = 'inbox', id] = /^\/u\/\d+\/([a-z-]+)(?:\/([^/]+))?/.exec(path) ?? [];
  const done = id === undefined ? await drawList(folder, mine) : await drawConversation(id, mine);
  if (done && mine === drawing) root.setAttribute('data-rendered', path);
}

async function drawList(folder: string, mine: number): Promise<boolean> {
  const answer = (await (await ask(`list/${folder}`)).json()) as { html: string };
  await pause();
  if (mine !== drawing) return false;
  main.innerHTML = answer.html;
  return true;
}

async function drawConversation(id: string, mine: number): Promise<boolean> {
  const answer = await ask(`conversation/${id}`);
  await pause();
  if (mine !== drawing) return false;
  main.replaceChildren();
  if (!answer.ok) return true;
  const conversation = (await answer.json()) as Conversation;
  main.innerHTML = conversation.heading;
  const messages = main.querySelector('[data-world-messages]') ?? main;
  for (const message of conversation.messages) {
    await pause();
    if (mine !== drawing) return false;
    await addMessage(message, message.shell, (nodes) => messages.append(...nodes));
  }
  return true;
}

/** First the header with an empty frame of no size, then, a step later, the frame is written and gets its size: as Proton does it. */
async function addMessage(message: Message, markup: string, put: (nodes: readonly Node[]) => void): Promise<void> {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const frame = holder.content.querySelector<HTMLIFrameElement>('[data-world-frame]');
  const article = holder.content.querySelector<HTMLElement>('article');
  holder.content
    .querySelector('[data-world-closed]')
    ?.addEventListener('click', () => void addMessage(message, message.opened ?? message.shell, (nodes) => article?.replaceWith(...nodes)));
  put([...holder.content.childNodes]);
  if (!frame) return;
  await pause();
  const inside = frame.contentDocument;
  if (!inside) return;
  inside.open();
  inside.write(message.frame);
  inside.close();
  frame.classList.replace('w-0', 'w-full');
  frame.classList.remove('h-0');
  frame.style.height = `${inside.body.scrollHeight + 24}px`;
}

/** Goes there without loading a page. */
function go(path: string): void {
  history.pushState(null, '', `${path}${location.search}`);
  void draw();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest('[data-world-open]')?.getAttribute('data-world-open');
  if (row) go(row);
  const link = target?.closest<HTMLAnchorElement>('nav a[href^="/u/"]');
  if (!link) return;
  event.preventDefault();
  go(link.pathname);
});
window.addEventListener('popstate', () => void draw());
// For tests: draws the same page again with new nodes.
Object.assign(window, { __rerender: draw });
void draw();

export {};

import { expect, type Page, test } from '@playwright/test';
import { allowAllSites, openSigninStage, type SigninStage } from './signin-stage.ts';

// Honest pages that a person types into while the gate holds keys: letter by letter what it would be without us, at whatever speed, with a worker
// that runs and with one that has to start first.

/** Amazon is named at the form, so that keys are held; it is offered by nobody's button, and the page is somebody else's. */
function page(fields: string, script = ''): string {
  const inside = `<h1>Teehaus Lang</h1><p>We send our tea ourselves, not by Amazon.</p>${fields}`;
  return `<!doctype html><html lang="en"><head><title>Teehaus Lang</title></head><body><div id="place"></div><button id="show">Sign in</button><script>
    show.onclick = () => { place.innerHTML = ${JSON.stringify(inside).replaceAll('</', '<\\/')}; ${script}; place.querySelector('input').focus(); };</script></body></html>`;
}

const boxes = Array.from({ length: 6 }, (_, at) => `<input class="box" name="otp${at}" maxlength="1" inputmode="numeric">`).join('');
const code = "[...document.querySelectorAll('.box')].map(({ value }) => value).join('')";
const eachBox = (listen: string) => `const all = [...place.querySelectorAll('.box')]; all.forEach((box, at) => { ${listen} })`;

const cases: readonly {
  readonly what: string;
  readonly html: string;
  readonly keys: readonly string[];
  readonly read: string;
  readonly typed: string;
}[] = [
  {
    what: 'boxes for a code that listen to text',
    html: page(boxes, eachBox("box.addEventListener('input', () => { if (box.value) all[at + 1]?.focus(); })")),
    keys: [...'123456'],
    read: code,
    typed: '123456',
  },
  {
    what: 'boxes for a code that listen to keys',
    html: page(
      boxes,
      eachBox(
        "box.addEventListener('keydown', (event) => { if (/^[0-9]$/.test(event.key)) { event.preventDefault(); box.value = event.key; all[at + 1]?.focus(); } })",
      ),
    ),
    keys: [...'123456'],
    read: code,
    typed: '123456',
  },
  {
    what: 'a field that takes digits only',
    html: page(
      '<input autocomplete="one-time-code" name="otp">',
      "place.querySelector('input').addEventListener('beforeinput', (event) => { if (/[^0-9]/.test(event.data ?? '')) event.preventDefault(); })",
    ),
    keys: [...'1a2b3c'],
    read: "place.querySelector('input').value",
    typed: '123',
  },
  {
    what: 'two fields with corrections, selections and a way back',
    html: page(
      '<form onsubmit="return false"><input id="user" autocomplete="username" name="user"><input id="pass" type="password"><button>Sign in</button></form>',
    ),
    keys: [
      ...'abx',
      'Control+a',
      ...'hello',
      'ArrowLeft',
      'Z',
      'End',
      ' ',
      'w',
      'Control+Backspace',
      '!',
      'Tab',
      ...'secrx',
      'Backspace',
      ...'et',
    ],
    read: "user.value + '|' + pass.value",
    typed: 'hellZo !|secret',
  },
  {
    what: 'a form that is sent by Enter',
    html: page(
      '<form><input type="password" id="pass"><button>Sign in</button></form>',
      "place.querySelector('form').onsubmit = () => { document.title = 'sent ' + pass.value; return false; }",
    ),
    keys: [...'secret', 'Enter'],
    read: 'document.title',
    typed: 'sent secret',
  },
];

let stage: SigninStage;
let tab: Page;
test.beforeAll(async () => {
  stage = await openSigninStage();
  await allowAllSites(stage);
  tab = await stage.context.newPage();
});
test.afterAll(() => stage.close());

for (const { what, html, keys, read, typed } of cases) {
  for (const worker of ['running', 'stopped'] as const) {
    for (const delay of [0, 40, 90]) {
      test(`${what}: ${delay} ms a key, worker ${worker}`, async () => {
        stage.world.pages.put('teehaus.example', { html });
        await tab.goto('https://teehaus.example/');
        if (worker === 'stopped') await stage.stopWorker();
        await tab.bringToFront();
        await tab.locator('#show').click();
        for (const key of keys) {
          await tab.keyboard.press(key);
          await tab.waitForTimeout(delay);
        }
        await expect.poll(() => tab.evaluate(read)).toBe(typed);
        expect(tab.url()).toBe('https://teehaus.example/');
      });
    }
  }
}

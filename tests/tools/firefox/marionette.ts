import { openConnection } from './connection.ts';
import { firefoxError } from './errors.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const shadowKey = 'shadow-6066-11e4-a52e-4f735466cecf';

/** A reference to an element of the page; of use as an argument of scripts too. */
export interface ElementReference {
  readonly [elementKey]: string;
}

/** A reference to a shadow root; of use as an argument of scripts too. */
export interface ShadowReference {
  readonly [shadowKey]: string;
}

/** What a user or the extension can do in Firefox. Every command has a time limit and rejects with a named error, see `errors.ts`. */
export interface Marionette {
  /** Installs an extension from a folder or a file; gives its id. */
  readonly installAddon: (path: string, temporary: boolean) => Promise<string>;
  readonly windowHandles: () => Promise<readonly string[]>;
  readonly switchToWindow: (handle: string) => Promise<void>;
  /** Closes the current tab; another has to be gone to before anything else. */
  readonly closeWindow: () => Promise<void>;
  /** Opens an address in the current tab and waits until it has loaded. A change of the fragment alone does not load anything. */
  readonly navigate: (url: string) => Promise<void>;
  readonly currentUrl: () => Promise<string>;
  /** Directs the commands that follow at a frame of where they go now; `null` = at the page itself. */
  readonly switchToFrame: (frame: ElementReference | null) => Promise<void>;
  /** Runs the body of a function in the page, or in the browser's own window while `inChrome`. A promise that it returns is awaited. */
  readonly executeScript: (body: string, parameters?: readonly unknown[]) => Promise<unknown>;
  /** Directs the commands of `work` at the browser itself instead of the page; then back at the page, whatever happens. */
  readonly inChrome: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** The first element that fits the CSS selector; `null` if there is none. */
  readonly findElement: (selector: string) => Promise<ElementReference | null>;
  /** The element's shadow root, closed ones too; `null` if it has none. */
  readonly getShadowRoot: (element: ElementReference) => Promise<ShadowReference | null>;
  /** Role and name as the accessibility tree has them; both empty if the element is not in it. */
  readonly accessible: (element: ElementReference) => Promise<{ readonly role: string; readonly name: string }>;
  /** Scrolls the element into view and clicks its centre with the mouse; rejects if something lies above it. */
  readonly click: (element: ElementReference) => Promise<void>;
  /** PNG of the visible part of the page. */
  readonly screenshot: () => Promise<Buffer>;
  /** Asks Firefox to end. Its process may live a little longer. */
  readonly quit: () => Promise<void>;
  /** Drops the connection; Firefox goes on running. */
  readonly close: () => void;
}

/** Connects to the Marionette server on that port and opens a session. Certificates are not checked. */
export async function openMarionette(port: number): Promise<Marionette> {
  const { send, close } = await openConnection(port);
  // Marionette wants them bare, without WebDriver's `alwaysMatch`.
  const capabilities = { acceptInsecureCerts: true, pageLoadStrategy: 'normal', unhandledPromptBehavior: 'dismiss' };
  await send('WebDriver:NewSession', capabilities, 30_000);

  async function orNull<Result>(code: string, work: Promise<Result>): Promise<Result | null> {
    return await work.catch((error: unknown) => {
      if (error instanceof Error && error.name === `WebDriver: ${code}`) return null;
      throw error;
    });
  }

  return {
    installAddon: async (path, temporary) => asText(valueIn(await send('Addon:Install', { path, temporary }))),
    async windowHandles() {
      const handles = valueIn(await send('WebDriver:GetWindowHandles'));
      return Array.isArray(handles) ? handles.map(asText) : [];
    },
    async switchToWindow(handle) {
      await send('WebDriver:SwitchToWindow', { handle });
    },
    async closeWindow() {
      await send('WebDriver:CloseWindow');
    },
    async navigate(url) {
      await send('WebDriver:Navigate', { url }, 30_000);
    },
    currentUrl: async () => asText(valueIn(await send('WebDriver:GetCurrentURL'))),
    async switchToFrame(frame) {
      await send('WebDriver:SwitchToFrame', frame === null ? { id: null } : { element: frame });
    },
    executeScript: async (script, parameters = []) => valueIn(await send('WebDriver:ExecuteScript', { script, args: parameters })),
    async inChrome(work) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await work();
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    async findElement(selector) {
      const found = await orNull('no such element', send('WebDriver:FindElement', { using: 'css selector', value: selector }));
      return found === null ? null : (valueIn(found) as ElementReference);
    },
    async getShadowRoot(element) {
      const found = await orNull('no such shadow root', send('WebDriver:GetShadowRoot', { id: element[elementKey] }));
      return found === null ? null : (valueIn(found) as ShadowReference);
    },
    async accessible(element) {
      const id = element[elementKey];
      const [role, name] = await Promise.all([send('WebDriver:GetComputedRole', { id }), send('WebDriver:GetComputedLabel', { id })]);
      return { role: String(valueIn(role) ?? ''), name: String(valueIn(name) ?? '') };
    },
    async click(element) {
      await send('WebDriver:ElementClick', { id: element[elementKey] });
    },
    async screenshot() {
      return Buffer.from(asText(valueIn(await send('WebDriver:TakeScreenshot', { full: false }))), 'base64');
    },
    async quit() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }, 5_000);
    },
    close,
  };
}

/** Most answers wrap what they give in `value`, some give it bare. */
function valueIn(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw firefoxError('WebDriver: unknown error', `Firefox answered with ${JSON.stringify(value)} where a text was due.`);
}

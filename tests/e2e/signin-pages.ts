/** Where a page of these tells that something was typed. */
export const typedPath = '/typed';

/**
 * Reports every event of a key in a field that reaches the page, at once and by a request that outlives the page. It listens where nobody of
 * the page can be earlier: at the window, before the field is there.
 */
const tellTale = `for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
  addEventListener(type, ({ target }) => {
    if (target.localName === 'input') navigator.sendBeacon('${typedPath}/' + type + location.pathname);
  }, true);
}`;

/** Elements that a page finds on its window under the names by which our scripts know that they run already. */
const ourNames = '<a id="previewGuardGate"></a><a id="previewGuardNotice"></a>';

/** A page in the manner of kits: Amazon's name, and a password asked for. Constructed. */
export function fakePage(options: { readonly script?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><title>Amazon Sign-In</title></head><body>
<script>${tellTale}${options.script ?? ''}</script>${ourNames}
<h1>Sign in</h1><p>Welcome to Amazon. Enter your Amazon password to go on.</p>
<form method="post" action="/go"><input type="email" name="email" placeholder="E-mail">
<input type="password" id="password" name="password" placeholder="Password" autofocus><button>Sign in</button></form>
<p>© 1996-2026, Amazon.com, Inc. or its affiliates</p></body></html>`;
}

/** What the extension asks of forms and documents; a field or a picture of such a name hides the property. */
const hiding =
  'getAttribute hasAttribute localName nodeType nodeValue firstChild nextSibling parentNode parentElement textContent id className classList attributes style namespaceURI ownerDocument shadowRoot childElementCount firstElementChild closest querySelector querySelectorAll checkVisibility isConnected action method elements title body documentElement getElementsByTagName getElementById createTreeWalker defaultView URL baseURI readyState contains'.split(
    ' ',
  );

/** Ways in which a page keeps a reader from its form: each puts something before or into it. Constructed. */
export const hidingPages: Readonly<Record<string, string>> = {
  'fields and pictures named like properties': fakePage()
    .replace('action="/go">', `action="/go">${hiding.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('')}`)
    .replace('<h1>', `${hiding.map((name) => `<img name="${name}" id="${name}" alt="">`).join('')}<h1>`),
  'forty thousand elements before it': fakePage().replace('<form', `${'<i></i>'.repeat(40_000)}<form`),
  'a hundred forms before it': fakePage().replace('<form', `${'<form action="/x"><input name="a"></form>'.repeat(100)}<form`),
  'a hundred fields in it': fakePage().replace('action="/go">', `action="/go">${'<input name="a">'.repeat(100)}`),
};

/** A page that speaks of a parcel in Amazon's name beside a password field: worth a question, not a stop. Constructed. */
export function suspiciousPage(): string {
  return `<!doctype html><html lang="en"><head><title>Parcel portal</title></head><body>${ourNames}<h1>Parcel portal</h1>
<p>Your amazon parcel is waiting. Sign in with your account to choose a day for it.</p>
<form method="post" action="/go"><input type="password" id="password" name="password" placeholder="Password"></form></body></html>`;
}

/** A page that asks for nothing. */
export const ordinaryPage =
  '<!doctype html><html lang="en"><head><title>Travel notes</title></head><body><h1>Travel notes</h1><p>Rain.</p></body></html>';

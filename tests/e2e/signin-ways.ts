import { fakePage, ordinaryPage, typedPath } from './signin-pages.ts';

// Ways in which a page hides its claim, its field, or the moment, from whoever reads it and not from its user. All constructed.

const [beforeForm = '', rest = ''] = fakePage().split('<form');
const form = `<form${rest.slice(0, rest.indexOf('</form>'))}</form>`;
const afterForm = rest.slice(rest.indexOf('</form>') + '</form>'.length);
/** A script in which markup stands as a string. */
const asText = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
/** In an attribute. */
const asAttribute = (html: string) => html.replaceAll("'", '&#39;');

/** Tells of keys that reach an element that is no field. */
const tellOf = (id: string) =>
  `<script>for (const type of ['keydown', 'input']) ${id}.addEventListener(type, () => navigator.sendBeacon('${typedPath}/' + type));</script>`;

function withField(field: string): string {
  return `${beforeForm}${field}${afterForm}`;
}

/** A page that calls itself nothing, with words and a form that draw Amazon's name in pieces. */
function plain(heading: string, style = ''): string {
  return `<!doctype html><html lang="en"><head><title>Sign in</title><style>${style}</style></head><body>${heading}<p>Your account is locked. Sign in to unlock it.</p>${form}</body></html>`;
}

/** Pages that are judged as soon as they stand. */
export const waysAround: Readonly<Record<string, string>> = {
  'hundreds of fields that nobody sees': `${beforeForm}<div hidden>${'<input>'.repeat(1_200)}</div>${form}${afterForm}`,
  'tens of thousands of elements around the form': `${'<i></i>'.repeat(20_000)}${fakePage()}${'<i></i>'.repeat(20_000)}<form hidden>${'<input name="a">'.repeat(400)}</form>`,
  'thousands of letters beside the window': fakePage()
    .replace('<body>', `<body><div style="position: absolute; left: -9999px; width: 90px">${'dolor sit amet '.repeat(600)}</div>`)
    .replace(/<title>.*?<\/title>/, '<title>Sign in</title>'),
  'a closed shadow root': withField(
    `<div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = ${asText(form)}</script>`,
  ),
  'a closed shadow root in markup': withField(`<div><template shadowrootmode="closed">${form}</template></div>`),
  'a dozen shadow roots': withField(`<div id="host"></div><script>
    let at = host;
    for (let level = 0; level < 12; level += 1) at = at.attachShadow({ mode: level % 2 ? 'closed' : 'open' }).appendChild(document.createElement('div'));
    at.innerHTML = ${asText(form)};</script>`),
  'masked lines of text': withField('<textarea rows="1" style="-webkit-text-security: disc"></textarea>'),
  'a field without a label': withField('<input type="text">'),
  'an object': withField(`<object data="/inner" type="text/html" width="600" height="300"></object>`),
  'a frame of another origin': withField('<iframe src="https://rahmen-feld.example/" width="600" height="300"></iframe>'),
  'an embedded page of another origin': withField('<embed src="https://rahmen-feld.example/" type="text/html" width="600" height="300">'),
  'a claim in a frame of another origin': `<!doctype html><title>Sign in</title><iframe src="https://rahmen-name.example/" width="600" height="200"></iframe>${form}`,
  'claim and fields in sandboxed frames': `<!doctype html><title>Sign in</title><iframe sandbox srcdoc='${asAttribute(claimPage())}'></iframe><iframe sandbox="allow-forms" srcdoc='${asAttribute(form)}'></iframe>`,
  'a name in blocks side by side': plain('<h1><div class="b">Ama</div><div class="b">zon</div></h1>', '.b { display: inline }'),
  'a name in letters side by side': plain(
    `<h1>${[...'Amazon'].map((letter) => `<div style="display: inline-block">${letter}</div>`).join('')}</h1>`,
  ),
  'a name in a row of boxes': plain('<h1 style="display: flex"><div>Ama</div><div>zon</div></h1>'),
  'a name written by a style sheet in pieces': plain(
    '<h1><b class="a"></b><b class="b"></b></h1>',
    '.a::before { content: "Am" } .a::after { content: "az" } .b::before { content: "on" }',
  ),
};

/** What the frames of the pages above show. */
export const framePages: Readonly<Record<string, string>> = {
  'rahmen-feld.example': `<!doctype html><body>${form}`,
  'rahmen-name.example': claimPage(),
};

function claimPage(): string {
  return `<!doctype html><html lang="en"><body>${beforeForm.slice(beforeForm.indexOf('<h1>'))}</body></html>`;
}

/** Pages that are judged once the user turns to what they have in place of a field; the first key must not reach it. */
export const turnedTo: Readonly<Record<string, string>> = {
  'a box that can be edited': withField(`<div id="box" contenteditable aria-label="Password">.</div>${tellOf('box')}`),
  'an element that listens to keys': withField(`<div id="box" tabindex="0" role="textbox" aria-label="Password">.</div>${tellOf('box')}`),
  'an element with a context of its own': withField(
    `<div id="box" tabindex="0" aria-label="Password">.</div><script>
      box.editContext = new EditContext();
      box.editContext.addEventListener('textupdate', () => navigator.sendBeacon('${typedPath}/textupdate'));</script>${tellOf('box')}`,
  ),
};

/** Pages that become Amazon's when `become()` is called, by way of what. */
export const becoming: Readonly<Record<string, string>> = {
  words: `<!doctype html><html lang="en"><title>Sign in</title><body><h1>Sign in</h1><p id="words">Please enter your data.</p>${form}<select>${'<option>x'.repeat(300)}</select>
    <script>become = () => { document.querySelector('h1').textContent = 'Amazon Sign-In'; words.textContent = 'Welcome to Amazon. Enter your Amazon password to go on.'; }</script>`,
  'title and picture': `<!doctype html><html lang="en"><title>Sign in</title><body><img id="picture" width="90" height="20"><p>Your account is locked.</p>${form}
    <script>become = () => { document.title = 'Amazon Sign-In'; picture.alt = 'Amazon'; picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='; }</script>`,
  'a form that a script puts there': `${ordinaryPage}<div id="place"></div>
    <script>become = () => { document.title = 'Amazon Sign-In'; place.innerHTML = ${asText(`${claimPage()}${form}`)}; place.querySelector('input').focus(); }</script>`,
};

/** A page that writes the fake into a blank window, when it is clicked. */
export const blankOpener = `<!doctype html><title>Travel notes</title><button id="go">Open</button><script>
  go.onclick = () => { const blank = open('about:blank'); blank.document.write(${asText(fakePage())}); blank.document.close(); };</script>`;

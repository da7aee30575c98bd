const form =
  '<form action="/in" method="post"><label for="p">Password</label><input id="p" type="password"><button type="submit">Sign in</button></form>';
const entry = (index: number) =>
  `<li class="entry e${index % 7}"><a class="name" href="https://shop-${index % 300}.example/item/${index}?ref=list">Article ${index}</a>` +
  `<span class="price">EUR ${index},-</span><i class="icon icon-${index % 9}"></i><b class="tag">new</b></li>`;
const styles = `<style>.entry { display: flex; padding: 2px } .icon { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }
  .tag::before { content: "★" } .menu .deep { display: none } .e3 .price { font-size: 11px }</style>`;

/** Large pages made for measuring, by what they are large in. All constructed; each has one field for a password. */
export const largePages: Readonly<Record<string, string>> = {
  'a small page, for comparison': page(form),
  'a long list': page(`<ul>${list(4_000)}</ul>${form}`),
  'a list behind the form': page(`${form}<ul>${list(6_000)}</ul>`),
  'a table of short cells': page(`${form}<table>${`<tr>${'<td class="c">12</td>'.repeat(12)}</tr>`.repeat(1_200)}</table>`),
  'many paragraphs': page(
    `${'<p class="text">A sentence of <em>some</em> words, <a href="/more">a link</a> and the rest of it.</p>'.repeat(3_500)}${form}`,
  ),
  'menus that are not shown': page(
    `<div hidden>${'<ul class="menu"><li class="deep"><a href="/a">One</a></li></ul>'.repeat(3_000)}</div>` +
      `<div class="menu">${'<div class="deep"><a href="/a">One</a><span class="x">y</span></div>'.repeat(3_000)}</div>${form}`,
  ),
  'deep nesting': page(`${'<div class="level"><span class="s">a</span>'.repeat(400)}${form}${'</div>'.repeat(400)}<ul>${list(2_000)}</ul>`),
  'pictures and drawings': page(
    `${'<svg class="drawing" viewBox="0 0 9 9"><title>Sign</title><path d="M0 0h9"/><g><circle r="2"/></g></svg><img src="/a.png" alt="">'.repeat(2_500)}${form}`,
  ),
  'more elements than are looked at': page(`${'<i></i>'.repeat(20_000)}${form}${'<i></i>'.repeat(20_000)}`),
};

function list(length: number): string {
  return Array.from({ length }, (_, index) => entry(index)).join('');
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Sign in</title>${styles}</head><body><h1>Welcome</h1>${body}</body></html>`;
}

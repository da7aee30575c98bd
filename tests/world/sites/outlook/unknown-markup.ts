/** With the known ids, class names, roles, labels and `data-*` attributes replaced, as after a change of markup that no adapter knows yet. */
export function unknownMarkup(html: string): string {
  return html
    .replace(/ class="([^"]*)"/g, (_, names: string) => ` class="${names.split(/\s+/).map(renamed).join(' ')}"`)
    .replace(/ (id|data-(?!world)[\w-]+|aria-(?:label|expanded|selected|level)|title)="/g, ' data-q$1="')
    .replace(/ role="(?:document|heading|main|option|listbox|toolbar)"/g, '');
}

function renamed(name: string): string {
  return name === '' || name.startsWith('world-') ? name : `q${name}z`;
}

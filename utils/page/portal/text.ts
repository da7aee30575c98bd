/** Longest text taken from one place, in UTF-16 units. */
export const maxLine = 300;

/** A text with white space as single spaces, cut to a length. */
export function tidy(text: string | null | undefined, most = maxLine): string {
  if (!text) return '';
  const cut = text.length > most * 4 ? text.slice(0, most * 4) : text;
  return cut.replaceAll(/\s+/g, ' ').trim().slice(0, most);
}

/** Elements that never hold an activity: parts of the page that lead elsewhere, and what is no text. */
export const skipped: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'NAV',
  'FOOTER',
  'HEAD',
  'SVG',
  'svg',
  'IFRAME',
  'SELECT',
  'OPTION',
  'TEXTAREA',
  'DATALIST',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'OBJECT',
]);

const foreignRole = /^(?:navigation|contentinfo|banner|search|menu|menubar|dialog|alertdialog|alert|tooltip|complementary)$/;
const foreignName =
  /(?:^|[-_ ])(?:cookie|cookies|consent|gdpr|newsletter|breadcrumbs?|navbar|nav|menu|footer|site-header|masthead|pagination|pager|skip-link|legal)(?:$|[-_ ])/i;

/** Whether a part of the page leads elsewhere by its role, class or id: navigation, cookie banner, footer. */
export function isForeignPart(element: Element): boolean {
  if (skipped.has(element.tagName)) return true;
  const role = element.getAttribute('role');
  if (role !== null && foreignRole.test(role)) return true;
  if (element.tagName === 'HEADER' && element.parentElement?.tagName === 'BODY') return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name.length > 1 && name.length < 300 && foreignName.test(name) && element.tagName !== 'BODY' && element.tagName !== 'MAIN';
}

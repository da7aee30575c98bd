/**
 * Keeps a mail inside its own box: fixed and absolute boxes, negative margins and high z-indexes of its style sheet can then neither cover
 * nor push away what stands above it. Set on the element that holds the mail, for mail that is warned about only, since it changes a foreign page.
 */
export function containMail(body: Element | null): void {
  if (!body || !('style' in body)) return;
  const { style } = body as HTMLElement;
  if (style.getPropertyValue('contain') === 'layout paint') return;
  style.setProperty('contain', 'layout paint', 'important');
  style.setProperty('isolation', 'isolate', 'important');
  style.setProperty('position', 'relative', 'important');
  style.setProperty('z-index', '0', 'important');
}

/** Elements asked at most. */
const mostQuestions = 2_000;
/** Shorter texts are not asked for before so much text was read: a page that says little has nothing to hide among. */
const shortText = 30;
const littleText = 900;
/** So much that nobody sees still counts: names of logos for screen readers stand beside the page, words of a menu wait in it. */
const mostSpared = 400;
/** Letters smaller than so many pixels, and text that begins so far to the left, or its box to the right, cannot be read. */
const smallestLetter = 4;
const farLeft = -500;
const farRight = 4_000;

/**
 * Whether words count that stand in an element: those that nobody can see are not what a page says, and must not crowd out what it says. Asks for
 * layout, of a bounded number of elements; where there is none, all words count.
 */
export function createSight(page: Document): (parent: Element, length: number) => boolean {
  const known = new WeakMap<Element, boolean>();
  const laidOut = (page.documentElement?.getBoundingClientRect().width ?? 0) > 0;
  let questions = laidOut ? mostQuestions : 0;
  let spared = mostSpared;
  let total = 0;
  return (parent, length) => {
    total += length;
    let seen = known.get(parent);
    if (seen === undefined) {
      if (questions <= 0 || (length < shortText && total < littleText)) return true;
      questions -= 1;
      seen = isInSight(parent);
      known.set(parent, seen);
    }
    if (seen) return true;
    spared -= length;
    return spared >= 0;
  };
}

function isInSight(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { left, right, bottom, width, height } = element.getBoundingClientRect();
  const style = view.getComputedStyle(element);
  if (style.display === 'contents') return true;
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0 || left + view.scrollX >= Math.max(farRight, 2 * view.innerWidth))
    return false;
  if (width <= 1 && height <= 1) return false;
  return (
    Number.parseFloat(style.fontSize) >= smallestLetter &&
    Number.parseFloat(style.textIndent) > farLeft &&
    !/^rgba.*, 0\)$/.test(style.color)
  );
}

import sanitizeHtml from 'sanitize-html';

export type Attributes = Record<string, string>;

const tags = 'img font center strike big tt ins del map area form input button select option label textarea'.split(' ');
const attributes =
  'align alt bgcolor border cellpadding cellspacing class color colspan dir face height hidden id lang name role rowspan size style title type valign value width placeholder action method href src target rel aria-hidden aria-label usemap shape coords'.split(
    ' ',
  );

/** Most characters of a mail that a clone shows. */
const longest = 2_000_000;

/**
 * A mail's markup without anything that runs: no scripts, no handlers, no addresses that are code. `rewrite` gets each element's
 * attributes and says what the client makes of them. The mail's own style sheets come apart, for a client to bind to its message.
 */
export function cleanHtml(html: string, rewrite: (tag: string, given: Attributes) => Attributes): { markup: string; css: string } {
  const source = html.slice(0, longest);
  const css = [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map((match) => match[1] ?? '').join('\n');
  const markup = sanitizeHtml(source, {
    allowVulnerableTags: true,
    parseStyleAttributes: false,
    enforceHtmlBoundary: false,
    allowedSchemesAppliedToAttributes: [],
    nonTextTags: ['script', 'style', 'title'],
    allowedTags: [...sanitizeHtml.defaults.allowedTags, ...tags],
    // Clients keep attributes such as `data-test-id` of a mail (seen at Yahoo 2021): hostile mails rely on it.
    allowedAttributes: { '*': [...attributes, 'data-*'] },
    transformTags: {
      body: 'div',
      '*': (tagName, attribs) => ({ tagName, attribs: withoutCode(rewrite(tagName, attribs)) }),
    },
  });
  return { markup, css: css.replaceAll('<', '') };
}

function withoutCode(given: Attributes): Attributes {
  const safe = Object.entries(given).filter(
    ([name, value]) => !['href', 'src', 'action'].includes(name) || /^(?:https?:|mailto:|tel:|\/(?!\/)|#|$)/i.test(value.trim()),
  );
  return Object.fromEntries(safe);
}

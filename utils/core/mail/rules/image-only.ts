import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail is a picture with a link: words in pictures cannot be searched, which is why fakes use them. */
export const imageOnly = defineMailRule({
  id: 'image-only',
  check(facts) {
    const linked = facts.message.body.images.filter((image) => image.linked && !(image.width !== null && image.width <= 3));
    return linked.length > 0 && facts.text().length < 120 && facts.foreignLinks().length > 0 ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a linked picture and nothing else',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<a href="https://klick.example/a"><img src="https://bild.example/1.png" width="600"></a>',
    fires: ['sender-name', 'image-only', 'link-foreign'],
  },
  {
    note: 'a picture without a link',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<img src="https://bild.example/1.png" width="600">',
    fires: ['sender-name'],
  },
];

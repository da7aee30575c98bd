import { defineMailRule } from './mail-rule.ts';

/** The mail is a picture with a link: words in pictures cannot be searched, which is why fakes use them. */
export const imageOnly = defineMailRule({
  id: 'image-only',
  points: 25,
  check(facts) {
    const linked = facts.message.body.images.filter((image) => image.linked && !(image.width !== null && image.width <= 3));
    return linked.length > 0 && facts.text().length < 120 && facts.foreignLinks().length > 0 ? { evidence: {} } : null;
  },
});

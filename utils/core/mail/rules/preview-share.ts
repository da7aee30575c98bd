import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** An invitation to pass on to friends. Amazon picks the members of Preview itself (facts, section 1). */
export const previewShare = defineMailRule({
  id: 'preview-share',
  check(facts) {
    const hit = facts.first('share');
    if (!hit || !facts.has('preview-programme')) return null;
    return { evidence: { text: quote(facts.wording(hit)) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'to pass on',
    from: 'Amazon Preview <team@mail-kunden.example>',
    subject: 'Einladung zu Amazon Preview',
    html: '<p>Teilen Sie diese Einladung mit Freunden.</p>',
    fires: ['sender-name', 'preview-elsewhere', 'preview-share'],
  },
  {
    note: 'without Preview',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Teilen Sie diese Einladung mit Freunden.</p>',
    fires: ['sender-name'],
  },
];

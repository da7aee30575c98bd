import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail holds a form to type into. Amazon's do not. */
export const formInMail = defineMailRule({
  id: 'form-in-mail',
  check(facts) {
    const form = facts.message.body.forms.find((candidate) => candidate.fields.some((field) => !/^(?:submit|button|image)\b/.test(field)));
    return form ? { evidence: { field: quote(form.fields[0] ?? '', 60) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a form to fill in',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<form action="https://x.example"><input type="text" name="mail"></form>',
    fires: ['sender-name', 'form-in-mail'],
  },
  {
    note: 'a button only',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<form><input type="submit"></form>',
    fires: ['sender-name'],
  },
];

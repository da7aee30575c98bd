import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail holds a form to type into. Amazon's do not. */
export const formInMail = defineMailRule({
  id: 'form-in-mail',
  points: 30,
  check(facts) {
    const form = facts.message.body.forms.find((candidate) => candidate.fields.some((field) => !/^(?:submit|button|image)\b/.test(field)));
    return form ? { evidence: { field: quote(form.fields[0] ?? '', 60) } } : null;
  },
});

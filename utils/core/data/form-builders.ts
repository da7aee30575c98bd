/**
 * Services that turn a questionnaire into a public page: honest tools that fakes use to ask for passwords and card data.
 * Matched as a suffix on a label border. Sources: published fake mails 2022-2026 and the services' own pages; last checked 2026-11.
 */
export const formBuilders: readonly string[] = `
  123formbuilder.com aidaform.com airtable.com alchemer.com cognitoforms.com docs.google.com docsend.com emailmeform.com fillout.com
  formaloo.me formester.com formfacade.com formilla.com forms.app forms.cloud.microsoft forms.gle forms.office.com forms.zoho.com
  forms.zohopublic.com formsite.com formspree.io formstack.com getform.io heyflow.site involve.me jform.dev jotform.com jotform.us
  jotformeu.com limesurvey.net livingforms.io microsoftforms.com ninjaforms.com outgrow.us paperform.co qualtrics.com questionpro.com
  smartsurvey.co.uk sogosurvey.com surveygizmo.com surveyhero.com surveymonkey.com surveysparrow.com tally.so tripetto.app typeform.com
  umfrageonline.com wufoo.com zohopublic.com zonkafeedback.com`
  .trim()
  .split(/\s+/);

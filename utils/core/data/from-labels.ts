/** The label of the sender in a message, as webmail writes it before a colon: 2026-02 for English and German, the others as Outlook translates the field. */
export const fromLabels: readonly string[] = [
  'From',
  'Von',
  'De',
  'Da',
  'Van',
  'Från',
  'Fra',
  'Od',
  'От',
  'Kimden',
  'Lähettäjä',
  'Feladó',
  '差出人',
  '发件人',
  '보낸 사람',
];

/** What webmail writes between who sent a mail and in whose name it speaks, in English and German (2026). */
export const onBehalfWords: readonly string[] = ['on behalf of', 'im Auftrag von'];

// The blocks that mail programs put above a forwarded mail, in the markup of each (as it was in November 2026). Constructed: nobody sent these.

/** The words of one language in such a block. */
interface Words {
  readonly language: 'de' | 'en' | 'fr';
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly sent: string;
  readonly subject: string;
  readonly prefix: string;
}

const german: Words = { language: 'de', from: 'Von:', to: 'An:', date: 'Datum:', sent: 'Gesendet:', subject: 'Betreff:', prefix: 'WG: ' };
const english: Words = { language: 'en', from: 'From:', to: 'To:', date: 'Date:', sent: 'Sent:', subject: 'Subject:', prefix: 'FW: ' };
const french: Words = {
  language: 'fr',
  from: 'De&nbsp;:',
  to: 'À&nbsp;:',
  date: 'Date&nbsp;:',
  sent: 'Envoyé&nbsp;:',
  subject: 'Objet&nbsp;:',
  prefix: 'TR: ',
};
const languages = [german, english, french];

const address = 'hilfe@kunden-pruefung.example';
const mailto = `<a href="mailto:${address}">${address}</a>`;

/** A block, and the subject of the mail that has it. */
export interface ForwardBlock {
  readonly program: string;
  readonly subject: string;
  readonly html: string;
}

/** The sender whom every block names. */
export const forwarded = { name: 'Amazon', address } as const;

type Program = (words: Words) => Omit<ForwardBlock, 'program'>;

const row = (label: string, value: string) => `<tr><th align="RIGHT" nowrap="nowrap">${label} </th><td>${value}</td></tr>`;
const line = (label: string, value: string) => `<b>${label}</b> ${value}<br>`;
const cells = (label: string, value: string) =>
  `<tr valign=top><td width=1%><font size=1>${label}</font></td>\n<td><font size=1>${value}</font></td></tr>\n`;

function thunderbird({ language, from, to, date, subject }: Words) {
  const mark = { de: 'Weitergeleitete Nachricht', en: 'Forwarded Message', fr: 'Message transféré' }[language];
  const [title, reader] = language === 'fr' ? ['Sujet&nbsp;:', 'Pour&nbsp;:'] : [subject, to];
  const sender = `Amazon <a class="moz-txt-link-rfc2396E" href="mailto:${address}">&lt;${address}&gt;</a>`;
  const rows = row(title, 'Konto') + row(date, '23.11.2026 10:00') + row(from, sender) + row(reader, 'anna@mail.example');
  return {
    subject: 'Fwd: Konto',
    html: `<div class="moz-forward-container">-------- ${mark} --------\n<table cellspacing="0"><tbody>${rows}</tbody></table></div>`,
  };
}

function notes({ language, from, date, subject }: Words) {
  const mark = {
    de: 'Weitergeleitet von Anna Beispiel/Firma am 23.11.2026 10:00',
    en: 'Forwarded by Anna Beispiel/Firma on 11/23/2026 10:00 AM',
    fr: 'Réacheminé par Anna Beispiel/Firma le 23/11/2026 10:00',
  }[language];
  const table = cells(from, `&quot;Amazon&quot; &lt;${address}&gt;`) + cells(date, '23.11.2026 10:00') + cells(subject, 'Konto');
  return { subject: 'Konto', html: `<font size=1>----- ${mark} -----</font>\n<br>\n<table width=100%>${table}</table>` };
}

function outlook({ from, to, sent, subject, prefix }: Words) {
  const rest = line(sent, 'Montag, 23. November 2026 10:00') + line(to, 'anna@mail.example') + line(subject, 'Konto');
  return {
    subject: `${prefix}Konto`,
    html: `<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b><span>${from}</span></b><span> Amazon &lt;${address}&gt; <br>${rest}</span></p></div>`,
  };
}

function outlookText({ language, from, sent, prefix }: Words) {
  const mark = { de: 'Ursprüngliche Nachricht', en: 'Original Message', fr: 'Message d’origine' }[language];
  return {
    subject: `${prefix}Konto`,
    html: `<pre>-----${mark}-----\n${from} Amazon [mailto:${address}]\n${sent} 23.11.2026\n</pre>`,
  };
}

function apple({ language, from, date, subject }: Words) {
  const mark = {
    de: 'Anfang der weitergeleiteten Nachricht:',
    en: 'Begin forwarded message:',
    fr: 'Début du message réexpédié&nbsp;:',
  }[language];
  const field = (label: string, value: string) =>
    `<div style="margin: 0px;"><span style="color:rgba(0,0,0,1)"><b>${label} </b></span><span>${value}<br></span></div>`;
  const fields = field(from, `Amazon &lt;${mailto}&gt;`) + field(subject, '<b>Konto</b>') + field(date, '23. November 2026');
  return {
    subject: 'Konto',
    html: `<blockquote type="cite"><div>${mark}</div><br class="Apple-interchange-newline">${fields}</blockquote>`,
  };
}

function samsung({ language, from, date, to, subject }: Words) {
  const mark = { de: 'Ursprüngliche Nachricht', en: 'Original message', fr: "Message d'origine" }[language];
  const fields = [
    `${from} Amazon &lt;${address}&gt;`,
    `${date} 23.11.26  10:00  (GMT+01:00)`,
    `${to} anna@mail.example`,
    `${subject} Konto`,
  ];
  return { subject: 'Konto', html: `<div>-------- ${mark} --------</div>${fields.map((field) => `<div>${field} </div>`).join('')}` };
}

function gmail({ from, date, to }: Words) {
  const sender = `<strong class="gmail_sendername" dir="auto">Amazon</strong> <span dir="auto">&lt;${mailto}&gt;</span>`;
  return {
    subject: 'Konto',
    html: `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${from} ${sender}<br>${date} Mo., 23. Nov. 2026<br>Subject: Konto<br>${to} &lt;anna@mail.example&gt;<br></div></div>`,
  };
}

function gmx({ from, sent, to, subject }: Words) {
  const field = (label: string, value: string) => `<b>${label}</b>&nbsp;${value}<br/>`;
  const fields = field(sent, '23.11.2026 um 10:00') + field(from, `&quot;Amazon&quot; &lt;${address}&gt;`);
  return {
    subject: 'Fw: Konto',
    html: `<div name="quote"><div>${fields}${field(to, 'anna@mail.example')}${field(subject, 'Konto')}</div></div>`,
  };
}

const programs: Readonly<Record<string, Program>> = {
  Thunderbird: thunderbird,
  Notes: notes,
  Outlook: outlook,
  'Outlook, plain': outlookText,
  Apple: apple,
  Samsung: samsung,
  Gmail: gmail,
  GMX: gmx,
};

/** Every program in every language. */
export const forwardBlocks: readonly ForwardBlock[] = Object.entries(programs).flatMap(([name, block]) =>
  languages.map((words) => ({ program: `${name}, ${words.language}`, ...block(words) })),
);

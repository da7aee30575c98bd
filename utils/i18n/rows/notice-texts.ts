import type { Translations } from './rows.ts';

/** A notification: what it is about, and a sentence that says what a click does. */
export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

/** What notifications say that are about Preview Guard itself. `{name}` = a mail service, `{fake}` and `{suspicious}` = counts of mails. */
export const noticeTexts = {
  pin: {
    en: {
      title: 'Preview Guard is out of sight',
      text: 'Its symbol is hidden behind the puzzle piece of the browser. Click here to see how to pin it.',
    },
    de: {
      title: 'Preview Guard ist nicht zu sehen',
      text: 'Sein Symbol ist hinter dem Puzzleteil des Browsers versteckt. Klicken Sie hier, um zu sehen, wie Sie es anheften.',
    },
    es: {
      title: 'Preview Guard no está a la vista',
      text: 'Su icono está oculto detrás de la pieza de puzle del navegador. Haga clic aquí para ver cómo fijarlo.',
    },
    fr: {
      title: 'Preview Guard n’est pas visible',
      text: 'Son icône est cachée derrière la pièce de puzzle du navigateur. Cliquez ici pour voir comment l’épingler.',
    },
    it: {
      title: 'Preview Guard non è in vista',
      text: 'La sua icona è nascosta dietro il pezzo di puzzle del browser. Faccia clic qui per vedere come fissarla.',
    },
    ja: {
      title: 'Preview Guardが隠れています',
      text: 'アイコンが、ブラウザのパズルのピースの中に隠れています。ここをクリックすると、固定する方法を表示します。',
    },
  },
  blind: {
    en: { title: '{name} has changed', text: 'Mails are not being checked there at the moment. Click here for more.' },
    de: { title: '{name} hat sich verändert', text: 'Mails werden dort gerade nicht geprüft. Klicken Sie hier für mehr.' },
    es: { title: '{name} ha cambiado', text: 'Ahora mismo los correos no se comprueban allí. Haga clic aquí para saber más.' },
    fr: { title: '{name} a changé', text: 'Les e-mails n’y sont pas vérifiés pour le moment. Cliquez ici pour en savoir plus.' },
    it: { title: '{name} è cambiato', text: 'Al momento lì le e-mail non vengono controllate. Faccia clic qui per saperne di più.' },
    ja: { title: '{name}のページが変わりました', text: '今はそこでメールを確認していません。詳しくは、ここをクリックしてください。' },
  },
  look: {
    en: {
      title: 'Your week with Preview Guard',
      text: 'Mails with clear warning signs: {fake}. With warning signs: {suspicious}. Click here to look back further.',
    },
    de: {
      title: 'Ihre Woche mit Preview Guard',
      text: 'Mails mit deutlichen Warnzeichen: {fake}. Mit Warnzeichen: {suspicious}. Klicken Sie hier, um weiter zurückzublicken.',
    },
    es: {
      title: 'Su semana con Preview Guard',
      text: 'Correos con señales claras de alerta: {fake}. Con señales de alerta: {suspicious}. Haga clic aquí para ver más atrás.',
    },
    fr: {
      title: 'Votre semaine avec Preview Guard',
      text: 'E-mails avec des signes d’alerte clairs : {fake}. Avec des signes d’alerte : {suspicious}. Cliquez ici pour voir plus loin.',
    },
    it: {
      title: 'La sua settimana con Preview Guard',
      text: 'E-mail con chiari segnali di allarme: {fake}. Con segnali di allarme: {suspicious}. Faccia clic qui per vedere più indietro.',
    },
    ja: {
      title: 'Preview Guardの1週間',
      text: 'はっきりした不審な点があるメール：{fake}件。不審な点があるメール：{suspicious}件。ここをクリックすると、それより前も確認できます。',
    },
  },
} as const satisfies Readonly<Record<string, Translations<NoticeText>>>;

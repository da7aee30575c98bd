import { encodeBody, encodeSender, encodeText } from '../../fixtures/preview/encode.ts';
import type { SceneLanguage } from '../tour/scene.ts';

// One fake invitation in every language, for pictures: constructed, and laid out so that it looks like something one might get.

interface Words {
  readonly subject: string;
  readonly hello: string;
  readonly chosen: string;
  readonly claim: string;
  readonly button: string;
}

const words: Readonly<Record<SceneLanguage, Words>> = {
  de: {
    subject: 'Ihre Einladung zu Amazon Preview',
    hello: 'Guten Tag,',
    chosen: 'Sie wurden für Amazon Preview ausgewählt. Sehen Sie neue Serien vor allen anderen und erhalten Sie 100 € für jede Staffel.',
    claim: 'Bestätigen Sie Ihren Platz bis heute um Mitternacht mit Ihrem Amazon-Passwort. Danach geht er an die nächste Person.',
    button: 'Jetzt teilnehmen',
  },
  en: {
    subject: 'You’re invited: Amazon Preview',
    hello: 'Hello,',
    chosen: 'You have been chosen for Amazon Preview. Watch new series before anybody else and receive $100 for every season.',
    claim: 'Confirm your seat with your Amazon password by midnight tonight. After that it goes to the next person.',
    button: 'Join now',
  },
  es: {
    subject: 'Su invitación a Amazon Preview',
    hello: 'Buenos días:',
    chosen: 'Ha sido seleccionado para Amazon Preview. Vea las nuevas series antes que nadie y reciba 100 € por cada temporada.',
    claim: 'Confirme su plaza con su contraseña de Amazon antes de la medianoche de hoy. Después pasará a la siguiente persona.',
    button: 'Participar ahora',
  },
  fr: {
    subject: 'Votre invitation à Amazon Preview',
    hello: 'Bonjour,',
    chosen: 'Vous avez été sélectionné pour Amazon Preview. Regardez de nouvelles séries avant tout le monde et recevez 100 € par saison.',
    claim: 'Confirmez votre place avec votre mot de passe Amazon avant minuit ce soir. Ensuite, elle reviendra à la personne suivante.',
    button: 'Participer maintenant',
  },
  it: {
    subject: 'Il suo invito ad Amazon Preview',
    hello: 'Buongiorno,',
    chosen: 'È stato selezionato per Amazon Preview. Guardi le nuove serie prima di tutti e riceva 100 € per ogni stagione.',
    claim: 'Confermi il suo posto con la password di Amazon entro la mezzanotte di oggi. Poi passerà alla persona successiva.',
    button: 'Partecipa ora',
  },
  ja: {
    subject: 'Amazonプレビューへのご招待',
    hello: 'お客様',
    chosen: 'Amazonプレビューのモニターに選ばれました。新作ドラマをどなたよりも早くご覧いただき、1シーズンごとに10,000円を差し上げます。',
    claim: '本日24時までに、Amazonのパスワードを入力してお席をご確定ください。期限を過ぎますと、次の方にお譲りします。',
    button: '今すぐ参加する',
  },
};

/** The mail as the bytes of a message. */
export function invitation(language: SceneLanguage): Uint8Array {
  const { subject, hello, chosen, claim, button } = words[language];
  const style = 'font:15px/1.6 Arial,sans-serif;color:#1d2433';
  const html = `<!doctype html><html><body style="margin:0;background:#eef1f5;padding:20px"><table role="presentation" width="100%"><tr><td align="center">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" style="background:#fff;border-radius:10px;${style}">
<tr><td style="background:#0d5c63;color:#fff;padding:18px 28px;font-size:20px;font-weight:bold;border-radius:10px 10px 0 0">Preview</td></tr>
<tr><td style="padding:20px 28px"><p>${hello}</p><p>${chosen}</p><p>${claim}</p>
<p><a href="https://preview.amazon.viewer-circle.example/join" style="display:inline-block;background:#e0a526;color:#1d2433;text-decoration:none;padding:11px 26px;border-radius:20px;font-weight:bold">${button}</a></p></td></tr>
</table></td></tr></table></body></html>`;
  const lines = [
    'Delivered-To: anna@example.com',
    'Authentication-Results: mx.google.com;',
    '       dkim=pass header.i=@viewer-circle.example header.s=mail header.b=RWNXhCBH;',
    '       spf=pass (google.com: domain of hello@viewer-circle.example designates 203.0.113.91 as permitted sender) smtp.mailfrom=hello@viewer-circle.example;',
    '       dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=viewer-circle.example',
    `From: ${encodeSender('Amazon Preview <hello@viewer-circle.example>')}`,
    'To: anna@example.com',
    `Subject: ${encodeText(subject)}`,
    'Date: Tue, 10 Nov 2026 09:12:41 +0000',
    `Message-ID: <invitation-${language}@viewer-circle.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
  ];
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n${encodeBody(html)}`);
}

import { mailReasons } from '../../rows/mail-reasons.ts';
import { inLanguage } from '../../rows/rows.ts';
import { signinReasons } from '../../rows/signin-reasons.ts';
import type { banner as english, mail as englishMail } from '../en/banner.ts';

// Each export goes only into what uses it; parts are named, not spread or read out of one another, or the bundler would keep all of them.

type English = typeof english;
type EnglishMail = typeof englishMail;

/** Español: de usted, frases cortas, con cautela donde solo se deduce. */
const language = 'es';

/** What banners in mails and in pages have in common. */
const name: string = 'Preview Guard';
const words: EnglishMail['banner'] = {
  label: 'Preview Guard: valoración de este correo',
  details: 'Detalles y qué hacer',
  less: 'Mostrar menos',
  whatToDo: 'Qué puede hacer ahora',
  couldNotCheck: 'Este correo no se ha podido comprobar. Vuelva a cargar la página.',
  couldNotRead: 'Este correo no se ha podido leer aquí, así que no se ha comprobado.',
  trust: 'A mí me parece bien',
  undoTrust: 'Deshacer',
  trusted: 'Usted marcó este correo como correcto. Los indicios siguen en los detalles.',
  report: 'Avisar a Amazon',
  forward: 'Correo nuevo a reportascam@amazon.com',
  help: '¿Qué es Amazon Preview y cómo reconozco una falsificación?',
  yourMark: 'Su marca personal',
  unclearWhy: 'Aquí no se muestra lo necesario para comprobar el remitente. Es habitual y no significa nada malo.',
  checkAgain: 'Comprobar otra vez con las cabeceras',
  saveOriginal: 'Guardar este correo como archivo',
  savedOriginal: 'Guardado. Adjunte el archivo a un correo nuevo a reportascam@amazon.com. No se ha enviado nada.',
  notSavedOriginal: 'No se ha podido obtener el correo. No se ha guardado nada.',
  cut: 'Este correo es muy grande. No se ha leído entero.',
  guardQuestion: 'Este enlace lleva a {host}. En este correo hay señales claras de alerta. ¿Abrirlo de todos modos?',
  guardStay: 'Quedarme aquí',
  guardOpen: 'Abrir',
  listMark: {
    fake: 'En este correo se han encontrado señales claras de alerta',
    suspicious: 'En este correo se han encontrado señales de alerta',
  },
};
const advice: EnglishMail['advice'] = {
  'follow-no-link': 'No siga ningún enlace de este correo, no abra ningún archivo adjunto y no llame a los números que indica.',
  'message-center':
    'Escriba usted mismo {marketplace} en el navegador y mire en el Centro de mensajes: allí están los mensajes que Amazon envió de verdad.',
  'forward-to-amazon': 'Si tiene dudas, pregunte a Amazon: reenvíe el correo a verify@amazon.com.',
  'report-form': 'Avise en {marketplace}/reportascam o reenvíe el correo como archivo adjunto a reportascam@amazon.com.',
  'consumer-advice':
    'Mueva el correo a la carpeta de correo no deseado sin responder. También recoge avisos de falsificaciones: {name}, {address}.',
  'typed-too-late':
    'Si ya ha introducido datos: escriba usted mismo {marketplace} en el navegador, cambie allí su contraseña y active la verificación en dos pasos. Llame a su banco si se trataba de una tarjeta.',
};

/** Banners in mails, with their reasons. */
const headline: EnglishMail['headline'] = {
  fake: 'Señales claras de alerta: es muy probable que este correo no sea de Amazon.',
  suspicious: 'Señales de alerta: compruebe este correo antes de hacer clic en nada.',
  unclear: 'No está claro: aquí no se puede comprobar el remitente.',
  clear: 'No se ha encontrado nada sospechoso. Eso no demuestra que sea auténtico.',
};
const reasons = /* @__PURE__ */ inLanguage(mailReasons, language);
const picture: string = '(imagen)';
export const mail: EnglishMail = { language, name, headline, banner: words, advice, reasons, picture };

/** Banners in sign-in pages, with their reasons. */
const siteHeadline: English['signin']['headline'] = {
  fake: 'Señales claras de alerta: es muy probable que esta página no sea de Amazon.',
  suspicious: 'Señales de alerta: compruebe esta página antes de escribir nada.',
  clear: 'Esta página está en una dirección de Amazon.',
  none: 'Esta página no habla en nombre de Amazon o no pide datos.',
};
const siteNotice: English['signin']['notice'] = {
  label: 'Preview Guard: valoración de esta página',
  where: 'Está en {host}.',
  question: 'Va a escribir algo en {host}. En esta página se han encontrado señales de alerta. ¿Escribirlo aquí de todos modos?',
  stay: 'No escribir aquí',
  type: 'Escribir aquí',
  trust: 'Este sitio es correcto',
  trusted: 'Usted marcó {host} como correcto. Puede cambiarlo en la configuración.',
};
const siteReasons = /* @__PURE__ */ inLanguage(signinReasons, language);

/** All of it, with the warning page, the toolbar and the command line. */
export const banner: English = {
  language,
  name,
  description: 'Muestra indicios de invitaciones falsas a Amazon Preview y otros correos falsos en nombre de Amazon, en su dispositivo.',
  headline,
  banner: words,
  advice,
  reasons,
  picture,
  signin: {
    headline: siteHeadline,
    notice: siteNotice,
    reasons: siteReasons,
    toolbar: {
      genuine: 'Está en {host}',
      panel: 'Está en {host}, conocido como el sitio de Amazon Preview',
      suspicious: 'Señales de alerta en {host}: compruebe la página antes de escribir nada',
      fake: 'Señales claras de alerta: es muy probable que {host} no sea Amazon',
      blind: 'Ahora mismo no se pueden comprobar los correos aquí',
    },
    warning: {
      title: 'Alto: es muy probable que esto no sea Amazon',
      lead: 'La página pide datos de acceso o de pago en nombre de Amazon. Preview Guard la ha detenido.',
      where: 'En realidad está en',
      ascii: 'Escrito con letras sencillas: {host}',
      claims: 'Se presenta como Amazon.',
      why: 'Por qué lo creemos',
      more: 'Todos los indicios',
      leave: 'Salir de esta página',
      real: 'Abrir la página auténtica {marketplace}',
      report: 'Avisar a Amazon',
      typed: 'Si ya ha escrito algo allí',
      typedSteps: [
        'Escriba usted mismo {marketplace} en el navegador y cambie su contraseña ahora mismo; también en los demás sitios donde use la misma.',
        'Active allí la verificación en dos pasos: {marketplace}/2SV.',
        'Si se trataba de una tarjeta o una cuenta: llame a su banco y pida que la bloqueen.',
      ],
      goOn: 'Conozco esta página',
      goOnText: 'Si no tiene ninguna duda, puede continuar. No se le volverá a avisar de {host} hasta que cierre el navegador.',
      goOnButton: 'Continuar a {host}',
      unknown: 'Aquí no hay nada que mostrar',
      unknownText: 'Este aviso pertenece a una página que ya no está abierta. Puede cerrar esta pestaña.',
    },
  },
  check: {
    notAboutAmazon: 'Este correo no habla en nombre de Amazon. No se ha valorado.',
    notAboutAmazonSoFar: 'Lo que se ha podido leer de este correo no habla en nombre de Amazon. No se ha valorado.',
    problems: {
      empty: '{file}: el archivo está vacío.',
      'not-a-mail': '{file}: no es un correo guardado.',
      'too-large': '{file}: ocupa más de {megabytes} MB, no se ha leído.',
      'cannot-open': '{file}: el archivo no se puede leer.',
      'packed-twice': '{file}: un archivo comprimido dentro de otro no se abre. Descomprímalo y elija los archivos que contiene.',
      'too-many': '{file}: contiene más correos de los que se leen de una vez. Elija el resto en archivos más pequeños.',
    },
    score: 'Puntos: {score}',
    cut: 'Correo muy grande. No se ha leído hasta el final: {parts}.',
    cutParts: { text: 'el texto', links: 'los enlaces', images: 'las imágenes', forms: 'los formularios' },
    lost: 'No se ha podido leer: {parts}. Lo que dice no se ha comprobado. Abra el correo en su programa de correo y guárdelo otra vez.',
    lostParts: { text: 'el texto', html: 'la versión con imágenes y enlaces', attachment: 'un archivo adjunto' },
    lostAll:
      'No se ha podido leer nada de lo que dice este correo: está cifrado, cortado o dañado, y nada de él se ha comprobado. Ábralo en su programa de correo y guárdelo otra vez.',
  },
  checkLink: 'Comprobar este enlace',
  services: {
    gmail: { attach: 'En Gmail: «⋮» encima del correo → «Reenviar como archivo adjunto» («Forward as attachment»). (Noviembre de 2026)' },
    outlook: {
      headers: 'Outlook lo muestra en «⋯» → «Ver» → «Ver origen del mensaje» («View message source»). (Noviembre de 2026)',
      attach:
        'En Outlook: «⋯» → «Otras acciones de respuesta» → «Reenviar como datos adjuntos» («Forward as attachment»). (Noviembre de 2026)',
    },
    gmx: { headers: 'GMX lo muestra arriba a la derecha, en «More» o «⋮» → «More information». (Noviembre de 2026)' },
    'web-de': { headers: 'WEB.DE lo muestra arriba a la derecha, en «Mehr» o «⋮» → «Mehr Informationen». (Noviembre de 2026)' },
    'mail-com': { headers: 'mail.com lo muestra arriba a la derecha, en «More» o «⋮» → «More information». (Noviembre de 2026)' },
    yahoo: { headers: 'Yahoo lo muestra encima del correo, en «⋯» → «Ver mensaje sin formato» («View raw message»). (Noviembre de 2026)' },
    proton: { headers: 'Proton lo muestra encima del correo, en «⋯» → «Ver encabezados» («View headers»). (Noviembre de 2026)' },
    't-online': {
      headers: 'T-Online lo muestra en el menú del correo abierto, como «Header» o «Quelltext». No confirmado en noviembre de 2026.',
    },
  },
};

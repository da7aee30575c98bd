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
const reasons: EnglishMail['reasons'] = {
  'account-threat': 'Dice que una cuenta está o va a quedar bloqueada: «{text}». Es el pretexto habitual de las falsificaciones.',
  'asks-credentials': 'Pide datos de acceso o personales: «{text}». Amazon no los pide por correo.',
  'asks-fee': 'Pide pagar una cuota: «{text}».',
  'asks-payment': 'Pide datos de pago: «{text}». Amazon no los pide por correo.',
  'attachment-carries-text': 'El mensaje está en un archivo adjunto ({file}). Amazon no envía archivos adjuntos inesperados.',
  'brand-pictures': 'Muestra imágenes de Amazon, pero viene de {host}.',
  'call-number': 'Indica un número al que llamar: {number}. Amazon no pide por correo que se llame a un número.',
  'delivery-problem': 'Dice que un paquete está retenido: «{text}».',
  'disguised-words': 'Palabras como «{word}» están escritas con letras disfrazadas para que los filtros no las reconozcan.',
  'first-contact': 'Nunca había recibido un correo de {address}.',
  'form-in-mail': 'El correo contiene un formulario para rellenar ({field}). Los correos de Amazon no lo llevan.',
  'free-mailer': 'El remitente usa un buzón gratuito de {host}. Amazon no lo hace.',
  'host-in-name': 'El nombre del remitente muestra «{shown}», pero la dirección real pertenece a {host}.',
  'image-only': 'El correo es poco más que una imagen con un enlace.',
  'imitates-banner':
    'Imita el aviso de Preview Guard. Los avisos auténticos están encima del correo y llevan su marca personal, si ya ha elegido una.',
  'in-spam': 'Su servicio de correo puso este mensaje en la carpeta de correo no deseado.',
  'known-title': 'Menciona «{title}», que también está en la lista de su portal.',
  'link-foreign': 'El enlace «{text}» lleva a {host}, que no es Amazon.',
  'link-form-builder': 'El enlace «{text}» lleva a un formulario en {host} que cualquiera puede crear.',
  'link-hidden-target': 'El enlace «{text}» pasa por {host}, que oculta adónde llega.',
  'link-look-alike': 'El enlace «{text}» lleva a {host}. El nombre recuerda a Amazon, pero no es Amazon.',
  'link-names-reader': 'Un enlace a {host} contiene su dirección de correo.',
  'link-odd-address': 'El enlace «{text}» tiene una dirección poco habitual: {host}.',
  'link-open-hosting': 'El enlace «{text}» lleva a {host}, donde cualquiera puede publicar una página.',
  'link-shown-differs': 'Un enlace muestra «{shown}», pero lleva a {host}.',
  'membership-elsewhere': 'Trata de una suscripción a Prime («{text}»), pero no viene de Amazon.',
  'mixed-links': 'Hay enlaces auténticos a Amazon junto a un enlace a {host}.',
  'open-attachment': 'Le pide abrir un archivo adjunto: «{text}».',
  'order-unknown': 'Habla de un pedido o un cargo que debe detener, a menudo por teléfono: «{text}».',
  'payment-problem': 'Dice que un pago ha fallado: «{text}».',
  'preview-apply':
    'Ofrece presentar una solicitud: «{text}». En Alemania nadie puede solicitar entrar en Amazon Preview; es Amazon quien invita.',
  'preview-cost': 'Pide dinero: «{text}». Participar en Amazon Preview es gratis.',
  'preview-elsewhere': 'Invita a Amazon Preview, pero lleva a {host}, que no es Amazon ni el portal conocido.',
  'preview-share': 'Le pide que lo reenvíe: «{text}». Amazon elige por sí misma a los miembros de Amazon Preview.',
  'reply-elsewhere': 'Su respuesta iría a {address}, que no es el remitente.',
  'reward-bait': 'Promete un premio o un vale: «{text}». Es un cebo habitual.',
  'sender-foreign': 'Está escrito como si hablara Amazon, pero el remitente es {host}.',
  'sender-forged': 'Como remitente figura {host}, pero su servicio de correo no ha encontrado prueba de que venga de allí.',
  'sender-look-alike': 'La dirección del remitente pertenece a {host}. El nombre recuerda a Amazon, pero no es Amazon.',
  'sender-name': 'El remitente se llama «{name}», pero la dirección pertenece a {host}.',
  'sender-name-disguised': 'El nombre del remitente, «{name}», está escrito con letras disfrazadas.',
  'sender-prime': 'El remitente se llama «{name}» y escribe sobre una suscripción o un pago, pero la dirección pertenece a {host}.',
  'sender-proven': 'Su servicio de correo confirma que lo envió {host}. Eso no dice nada del contenido.',
  'sender-refuted': 'Su servicio de correo ha visto que en realidad tampoco viene de {host}.',
  'strangers-text': 'Lo enviaron los servidores de Amazon ({host}), pero las palabras son de un desconocido.',
  'trusted-sender': 'Usted marcó como correctos los correos de {address}.',
  'unusual-activity': 'Dice que otra persona ha usado la cuenta: «{text}».',
  urgency: 'Mete prisa: «{text}».',
  'address-names': 'El buzón gratuito {address} lleva el nombre de Amazon. Amazon no tiene buzones así.',
  'attachment-runs': 'Lleva adjunta una página o un programa ({file}). Amazon no envía archivos así.',
  'outside-contact': 'Le pide que escriba a alguien ajeno a Amazon: «{text}».',
  'outside-payment': 'Le pide que transfiera dinero: «{text}». En Amazon solo se paga dentro del pedido.',
  selected: 'Dice que usted ha sido elegido: «{text}». Muchas falsificaciones empiezan con ese halago.',
  'writes-to-stranger': 'Un enlace escribe un correo a {address}, que no es Amazon ni el remitente.',
};
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
const siteReasons: English['signin']['reasons'] = {
  'about-amazon': 'Puede que la página solo trate de Amazon, como un buzón, un gestor de contraseñas o un artículo.',
  'asks-account': 'Pide el nombre de su cuenta («{field}») en {host}.',
  'asks-card': 'Pide los datos de una tarjeta («{field}») en {host}.',
  'asks-code': 'Pide un código de un solo uso («{field}») en {host}. Ese código abre su cuenta.',
  'asks-identity': 'Pide datos bancarios, fiscales o de identidad («{field}») en {host}.',
  'asks-password': 'Pide una contraseña («{field}») en {host}.',
  'borrowed-parts': 'Usa partes de las páginas de Amazon ({host}), pero está en otro lugar.',
  'form-elsewhere': 'Lo que escriba se envía a otro lugar distinto: {host}.',
  'from-fake-mail': 'Un correo con señales claras de alerta llevaba a {host}.',
  'host-look-alike': 'El nombre {host} recuerda a Amazon, pero no es de Amazon.',
  'host-odd-address': 'Tiene una dirección poco habitual: {host}.',
  'host-open-hosting': 'Está en {host}, donde cualquiera puede publicar una página.',
  'host-plain-http': 'La conexión con {host} no está cifrada. Amazon no tiene páginas así.',
  'others-beside': 'Junto a Amazon se nombran otras empresas, como en tiendas y herramientas de terceros.',
  'own-name': 'La página tiene además un nombre propio: «{text}».',
  'page-copyright': 'Lleva la línea de derechos de autor de Amazon: «{text}».',
  'page-disguised': 'Palabras como «{word}» están escritas con letras disfrazadas para que los filtros no las reconozcan.',
  'page-genuine': 'Está en {host}.',
  'page-logo': 'Muestra el logotipo o el icono de Amazon («{text}»).',
  'page-markup': 'Está construida como la página de inicio de sesión de Amazon ({text}).',
  'page-relayed': 'Hace pasar la página auténtica de Amazon por {host}: quien lo gestiona lee lo que usted escribe.',
  'page-threat': 'Dice que algo va mal en la cuenta: «{text}». Es el pretexto habitual de las falsificaciones.',
  'page-title': 'La página se llama a sí misma «{text}».',
  'page-wording': 'Tiene el texto de la página de inicio de sesión de Amazon: «{text}».',
  'page-words': 'Habla en nombre de Amazon: «{text}».',
  'trusted-host': 'Usted marcó {host} como correcto.',
};

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
      panel: 'Está en {host}, conocido como el portal de Amazon Preview',
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

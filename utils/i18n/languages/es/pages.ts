import type { pages as english } from '../en/pages.ts';

/** Spanish texts of the extension's own pages. */
const language = 'es';

export const pages: typeof english = {
  language,
  controls: {
    saved: 'Guardado',
    notSaved: 'No se ha podido guardar. El ajuste sigue como antes. Inténtelo de nuevo.',
    undo: 'Deshacer',
    remove: 'Quitar',
    removeNamed: 'Quitar {name}',
    contents: 'En esta página',
    denied: 'El navegador no ha dado el permiso. No se ha cambiado nada.',
  },
  mark: {
    shape: 'Forma',
    colour: 'Color',
    name: 'Su marca: {shape}, {colour}',
    none: 'Aún no ha elegido ninguna marca',
    shapes: { leaf: 'Hoja', star: 'Estrella', moon: 'Luna', key: 'Llave', wave: 'Ola', boat: 'Barco' },
    colours: { blue: 'azul', teal: 'turquesa', violet: 'violeta', brown: 'marrón', pink: 'rosa', green: 'verde' },
  },
  options: {
    title: 'Configuración',
    lead: 'Cada cambio se guarda al momento.',
    sections: {
      notifications: { title: 'Notificaciones', line: 'Cuándo le avisa Preview Guard de sus encuestas.' },
      mail: { title: 'Correo', line: 'Dónde se comprueban los correos y qué ve usted de ello.' },
      signin: {
        title: 'Páginas de inicio de sesión',
        line: 'Avisa de páginas que piden su contraseña de Amazon, pero que no son de Amazon.',
      },
      portal: { title: 'Sitio Preview', line: 'Mantiene la lista de las encuestas que le esperan en el sitio Preview.' },
      trusted: {
        title: 'Remitentes y sitios de confianza',
        line: 'Usted los marcó como correctos. Pesan menos en la valoración, pero se siguen comprobando.',
      },
      look: {
        title: 'Idioma y aspecto',
        line: 'El idioma vale para todo; el aspecto, para estas páginas y la ventana de la barra de herramientas. El aviso se adapta a la página de correo.',
      },
      data: {
        title: 'Datos',
        line: 'Todo se queda en este dispositivo. Solo los ajustes pueden viajar con la sincronización de su navegador.',
      },
      health: {
        title: 'Funcionamiento',
        line: 'Los servicios de correo cambian sus páginas. Aquí ve si los correos se pueden seguir leyendo.',
      },
      about: { title: 'Acerca de', line: 'Versión, licencias, privacidad.' },
    },
    notifications: {
      newTitles: { label: 'Títulos nuevos', hint: 'Cuando el sitio Preview muestra un título que antes no estaba.' },
      deadlines: { label: 'Fechas límite', hint: 'Antes de que cierre una encuesta.' },
      problems: { label: 'Problemas', hint: 'Cuando el sitio Preview ya no se puede leer o le pide que inicie sesión de nuevo.' },
      leadMinutes: { label: 'Recordármelo antes de la fecha límite', hint: 'Puede elegir varios.' },
      kinds: { label: 'Recordarme', hint: 'Lo que no esté marcado aquí solo aparece en la lista.' },
      otherKind: 'Otros',
      quietHours: { label: 'Horas de silencio', hint: 'Lo que caiga en ellas se muestra después.' },
      from: { label: 'Silencio desde' },
      to: { label: 'Silencio hasta' },
      digest: { label: 'Un resumen al día', hint: 'En lugar de una notificación por cada título.' },
      digestAt: { label: 'Hora del resumen' },
      showTitles: {
        label: 'Mostrar los títulos',
        hint: 'Los títulos pueden ser confidenciales. Si está desactivado, solo se muestra cuántos son.',
      },
      notAllowed: 'Su navegador todavía no deja que Preview Guard muestre notificaciones.',
      allow: 'Permitir las notificaciones',
      test: 'Enviar una prueba',
      testTitle: 'Una prueba de Preview Guard',
      testText: 'Así es un recordatorio.',
      testSent: 'Enviada. Si no aparece nada, revise los ajustes de notificaciones de su sistema.',
      testFailed: 'El navegador no ha podido mostrar la notificación. Revise sus ajustes.',
    },
    mail: {
      clients: { label: 'Comprobar los correos en', hint: 'Las páginas abiertas se adaptan al momento.' },
      showUnclear: {
        label: 'Línea discreta para «no está claro»',
        hint: 'Cuando el remitente no se puede comprobar y el correo pide datos o dinero, o trata de Preview.',
      },
      showEveryUnclear: {
        label: 'Esa línea en todos los correos de Amazon',
        hint: 'Muchos servicios de correo no muestran lo que demuestra quién es el remitente: entonces aparece también encima de cada pedido auténtico.',
      },
      showClear: {
        label: 'Línea discreta cuando no se ha encontrado nada',
        hint: 'Desactivada al principio: podría parecer una prueba, y no lo es.',
      },
      listMarks: { label: 'Marcas en la lista de correos', hint: 'Una pequeña señal en los correos que ya se han comprobado.' },
      otherAmazonMail: {
        label: 'Comprobar también otros correos en nombre de Amazon',
        hint: 'Pedidos, cuenta, Prime. Si está desactivado, solo se comprueban los correos sobre Amazon Preview.',
      },
      guardLinks: {
        label: 'Preguntar antes de abrir un enlace',
        hint: 'Una vez, y solo en correos con señales claras de alerta.',
      },
      mark: {
        label: 'Su marca personal',
        hint: 'Solo la llevan los avisos auténticos. Un correo puede dibujar un aviso, pero no conoce su marca.',
      },
    },
    signin: {
      enabled: {
        label: 'Comprobar las páginas de inicio de sesión',
        hint: 'Una página solo se mira cuando pide una contraseña o una tarjeta. Lo que usted escribe no se lee nunca.',
      },
      notAllowed: 'Su navegador todavía no lo ha permitido, por eso no se comprueba ninguna página.',
      allow: 'Permitir en todos los sitios',
      allowed: 'Su navegador permite la comprobación en todos los sitios.',
      revoke: 'Retirar el permiso',
    },
    portal: {
      enabled: {
        label: 'Mantener mi lista de encuestas',
        hint: 'Lee el sitio Preview con su propia sesión y guarda la lista en este dispositivo.',
      },
      address: {
        label: 'Dirección del sitio Preview',
        hint: 'Cámbiela solo si su invitación llevaba a otra dirección y usted confía en ella.',
      },
      intervalHours: { label: 'Buscar títulos nuevos' },
      onlyWhatIOpen: {
        label: 'Leer solo lo que yo abro',
        hint: 'No se carga nada en segundo plano. Los recordatorios solo conocen entonces lo que usted vio la última vez.',
      },
      every: 'cada {time}',
      use: 'Usar esta dirección',
      invalid: 'No es la dirección de un sitio. Debe ser como https://www.example.com. Se mantiene la anterior.',
      denied: 'El navegador no ha permitido el acceso a esta dirección. Se mantiene la anterior.',
    },
    trusted: {
      empty: 'Todavía no ha marcado ningún remitente ni ningún sitio como correcto.',
      help: 'Cómo reconocer una falsificación',
      senders: 'Remitentes',
      hosts: 'Sitios',
      since: 'desde: {date}',
      removed: '{name} se ha quitado.',
    },
    look: {
      language: { label: 'Idioma' },
      look: { label: 'Aspecto' },
      followBrowser: 'Como el navegador',
      followSystem: 'Como el sistema',
      light: 'Claro',
      dark: 'Oscuro',
    },
    data: {
      what: 'Qué se guarda',
      size: 'Tamaño',
      total: 'Total',
      nothing: 'nada',
      names: {
        settings: 'Ajustes',
        mark: 'Marca personal',
        trusted: 'Remitentes y sitios de confianza',
        history: 'Valoraciones: quién y cuándo, nunca un texto',
        health: 'Estado de los servicios de correo',
        portal: 'Sus encuestas: títulos, fechas límite y lo que usted decidió',
        told: 'Qué recordatorios ya se han mostrado',
        tabs: 'Última valoración en cada pestaña, hasta que se cierre el navegador',
        warnings: 'Avisos mostrados, hasta que se cierre el navegador',
        'fake-hosts': 'Sitios a los que llevaban falsificaciones, hasta que se cierre el navegador',
        'allowed-hosts': 'Sitios en los que continuó a pesar de un aviso, hasta que se cierre el navegador',
        'sync-progress': 'Hasta dónde ha llegado la lectura del sitio Preview en este momento',
      },
      other: 'Apartado porque no se podía leer',
      export: {
        label: 'Guardar una copia',
        hint: 'Un archivo con los ajustes, la marca, la lista de confianza y las valoraciones. No contiene ningún correo ni ningún título.',
      },
      import: {
        label: 'Recuperar una copia',
        hint: 'Sustituye los ajustes, la marca, la lista de confianza y las valoraciones por los del archivo.',
      },
      erase: {
        label: 'Borrar todo',
        hint: 'Todo lo que Preview Guard ha guardado, aquí y en la sincronización del navegador.',
      },
      exportButton: 'Guardar como archivo',
      importButton: 'Elegir archivo',
      eraseButton: 'Borrar todo',
      eraseQuestion:
        '¿Borrar los ajustes, la marca, la lista de confianza, las valoraciones y la lista de encuestas? No se puede deshacer.',
      eraseYes: 'Sí, borrar',
      eraseNo: 'Conservar todo',
      erased: 'Se ha borrado todo.',
      eraseFailed: 'El navegador no lo ha borrado todo. Inténtelo de nuevo.',
      imported: 'Recuperado del archivo.',
      importProblems: {
        'too-large': 'Este archivo es demasiado grande para ser una copia de Preview Guard. No se ha cambiado nada.',
        broken: 'Este archivo está dañado y no se puede leer. No se ha cambiado nada.',
        foreign: 'Este archivo no es una copia hecha por Preview Guard. No se ha cambiado nada.',
        newer: 'Esta copia se hizo con una versión más nueva de Preview Guard. Actualice primero. No se ha cambiado nada.',
        damaged: 'Esta copia contiene valores que Preview Guard nunca escribiría. No se ha cambiado nada.',
        failed: 'El navegador no ha podido guardar la copia. Todo está como antes.',
      },
    },
    health: {
      lastRead: 'Último correo leído: {when}.',
      never: 'Aún no se ha leído ningún correo.',
      counts: 'Leídos: {read}. No se pudieron leer: {unreadable}.',
      switchedOff: 'Desactivado por usted.',
      blind: '{name} ha cambiado. Ahora mismo los correos no se comprueban.',
      noAccess: 'Su navegador no da acceso a {name}. Allí no se comprueban los correos.',
      allow: 'Permitir el acceso a {name}',
      evidence: {
        'live-capture': 'Conocido por páginas reales, vistas por última vez en {month}.',
        'third-party-code': 'Conocido por programas de otras personas, vistos por última vez en {month}.',
        unverified: 'Con pocas pruebas, visto por última vez en {month}.',
      },
      copyReport: 'Copiar informe',
      reportHint: 'Solo contiene la estructura de la página: ningún texto y ninguna dirección.',
      copied: 'Copiado.',
    },
    about: {
      version: 'Versión {version}',
      licence: 'Preview Guard es de código abierto con licencia MIT. No pertenece a Amazon.',
      licences: 'Licencias de las partes incluidas',
      privacyTitle: 'Privacidad',
      privacy: [
        'Los correos y las páginas se valoran en este dispositivo. No hay servidor, ni cuenta, ni telemetría, ni publicidad.',
        'Los textos de los correos no se guardan nunca. La lista de valoraciones guarda el remitente, la hora y el nivel.',
        'Lo que usted escribe en una página no se lee nunca.',
      ],
      links: {
        help: 'Qué es Amazon Preview, cómo reconozco una falsificación',
        check: 'Comprobar un correo guardado',
        welcome: 'Mostrar otra vez la bienvenida',
      },
    },
  },
  welcome: {
    title: 'Le damos la bienvenida a Preview Guard',
    step: 'Paso {step} de {steps}',
    next: 'Siguiente',
    back: 'Atrás',
    skip: 'Omitir',
    skipAll: 'Omitir todo',
    what: {
      title: 'Qué hace Preview Guard por usted',
      pictures: [
        {
          title: 'Mira los correos',
          text: 'Cuando abre un correo en nombre de Amazon, un aviso muestra las señales de alerta encontradas, con sus razones.',
        },
        {
          title: 'Avisa de páginas falsas de inicio de sesión',
          text: 'Si una página le pide su contraseña de Amazon, pero no es de Amazon, lo sabrá antes de escribir.',
        },
        {
          title: 'Guarda la lista de sus encuestas',
          text: 'Muestra los títulos que le esperan en el sitio Preview y se los recuerda antes de que cierren.',
        },
      ],
    },
    access: {
      title: 'Acceso a su correo',
      text: 'Su navegador solo da acceso a las páginas de correo si usted lo dice. Preview Guard lo pide para las páginas de los servicios de correo que conoce y para el sitio Preview.',
      allow: 'Permitir el acceso a las páginas de correo',
      allowed: 'El acceso está permitido.',
      missing: 'Sin él no se comprueba ningún correo.',
    },
    mark: {
      title: 'Elija su marca personal',
      text: 'Todos los avisos auténticos la llevan. Un correo puede dibujar algo parecido a un aviso, pero no conoce su marca.',
      sample: 'Así será un aviso auténtico',
    },
    signin: {
      title: 'Comprobar las páginas de inicio de sesión',
      text: 'Las páginas falsas de inicio de sesión están en todo tipo de sitios. Por eso el navegador le pedirá permiso para todos los sitios.',
      privacy:
        'Una página solo se mira cuando pide una contraseña o una tarjeta. Lo que usted escribe no se lee nunca, y nada sale de este dispositivo.',
      allow: 'Activar',
      allowed: 'La comprobación está activada.',
    },
    notifications: {
      title: 'Recordatorios',
      text: 'Preview Guard puede avisarle de títulos nuevos y recordarle una encuesta antes de que cierre. Los títulos quedan ocultos, salvo que usted decida otra cosa.',
      allow: 'Sí, recordármelo',
      allowed: 'Los recordatorios están activados.',
      refuse: 'Sin recordatorios',
      refused: 'Los recordatorios están desactivados.',
    },
    portal: {
      title: 'Sus encuestas',
      text: '¿Es usted miembro? Entonces abra una vez el sitio Preview e inicie sesión. Preview Guard lee la lista que usted ve allí. Si no lo es, omita este paso.',
      visit: 'Abrir el sitio Preview',
      visited: 'Abierto en una pestaña nueva.',
    },
    done: {
      title: 'Todo listo',
      text: 'Abra sus correos como siempre; si ya tiene un buzón abierto, vuelva a cargar la página. Preview Guard solo muestra algo cuando hay algo que decir.',
      summary: 'Así está ahora',
      close: 'Cerrar esta página',
      state: {
        mailOn: 'Los correos se comprueban.',
        mailOff: 'Los correos no se comprueban: falta el acceso. Puede darlo en la configuración, en «Funcionamiento».',
        markOn: 'Su marca está elegida.',
        markOff: 'Aún no hay marca. Puede elegir una en la configuración.',
        signinOn: 'Las páginas de inicio de sesión se comprueban.',
        signinOff: 'Las páginas de inicio de sesión no se comprueban. Puede activarlo en la configuración.',
        notesOn: 'Los recordatorios están activados.',
        notesOff: 'Los recordatorios están desactivados. Puede activarlos en la configuración.',
      },
    },
  },
  checkPage: {
    title: 'Comprobar un correo guardado',
    lead: 'Para correos de Thunderbird, Apple Mail, Outlook o de cualquier otro sitio. Se valoran en este dispositivo; no se envía ni se guarda nada.',
    drop: 'Suelte aquí los correos guardados',
    choose: 'Elegir archivos',
    formats: 'Archivos .eml o el código fuente de un correo en .txt, de hasta {megabytes} MB cada uno. Puede elegir varios a la vez.',
    progress: '{done} de {total} comprobados',
    done: 'Listo. Comprobados: {total}.',
    results: 'Resultados',
    clear: 'Vaciar la lista',
    howToSave: '¿Cómo guardo un correo como .eml?',
    outlook:
      '{file}: un archivo .msg de Outlook no se puede leer aquí. Abra el correo en Outlook en la web o en el nuevo Outlook, elija «⋯» y «Guardar como», y suelte aquí el archivo .eml.',
    noSubject: '(sin asunto)',
    noSender: '(sin remitente)',
    from: 'De {sender}',
    reasons: 'Razones',
    help: 'Cómo reconocer una falsificación',
  },
  help: {
    title: '¿Qué es Amazon Preview y cómo reconozco una falsificación?',
    lead: 'Lo que se sabe públicamente del programa y con cuánta certeza. Recopilado en noviembre de 2026.',
    certaintyTitle: '¿Con cuánta certeza se sabe?',
    certainty: { well: 'bien respaldado', one: 'una fuente', inferred: 'deducido', unknown: 'no se sabe' },
    certaintyHints: {
      well: 'al menos dos fuentes que no dependen una de otra',
      one: 'lo dice una fuente',
      inferred: 'deducido de casos parecidos',
      unknown: 'buscado y no encontrado',
    },
    sections: {
      programme: 'Qué es Amazon Preview',
      genuine: 'Qué es auténtico',
      fake: 'Cómo reconocer una falsificación',
      check: 'Cómo comprobar un correo',
      levels: 'Qué significa el aviso',
      late: 'Si ya ha introducido datos',
      report: 'Dónde avisar de una falsificación',
      save: 'Cómo guardar un correo como .eml',
    },
    facts: {
      real: 'Amazon Preview existe. Empezó en 2013, pertenece a Prime Video y pregunta a sus miembros qué opinan de películas y series que aún se están haciendo.',
      invitation: 'Amazon elige a los miembros y los invita por correo electrónico. Nadie puede solicitarlo.',
      noApplication:
        'Algunos países tienen una lista de espera. Alemania no tiene ninguna: quien allí le ofrezca «solicitarlo» o «entrar en la lista» probablemente no sea Amazon.',
      free: 'Participar no cuesta nada. A veces hay un agradecimiento, como un cheque regalo de Amazon; no siempre, y nunca una gran suma fija.',
      tasks:
        'Los miembros ven ideas, guiones, películas de prueba o episodios antes que nadie y rellenan una encuesta por cada título. El portal muestra los títulos pendientes.',
      countries: 'Hay rastros del programa en Estados Unidos, Alemania y Japón, y quizá en el Reino Unido.',
      portal: 'El portal es amazonpreview.com. No está dentro de amazon.com ni de amazon.es.',
      memberLogin:
        'La empresa que gestiona el portal da a sus miembros un inicio de sesión propio. Allí puede haber encuestas sin que llegue ningún correo.',
      sender: 'A los lectores alemanes se les aconseja buscar un remitente que termine en @amazon.de.',
      wording:
        'No hay ninguna invitación publicada en alemán, inglés o español. Desde fuera, nadie puede decir cómo está escrita una auténtica.',
      surveyHost:
        'También hay encuestas auténticas de Amazon en amazonexteu.qualtrics.com. Solo cuenta exactamente esta dirección: cualquiera puede abrir una cuenta en ese servicio.',
      countryHosts:
        'Direcciones como de.amazonpreview.com son posibles, pero no están confirmadas. De preview.amazon.de no hay ninguna prueba.',
      noFakeKnown:
        'Hasta ahora no se ha publicado ninguna invitación falsa a Amazon Preview. Las señales siguientes vienen de otras falsificaciones en nombre de Amazon.',
      asksData:
        'Para «participar», le pide su contraseña de Amazon, la tarjeta, la cuenta bancaria, el documento de identidad o una cuota, en una página que no es de Amazon.',
      leadsElsewhere: 'El remitente o los enlaces no pertenecen ni a Amazon ni a amazonpreview.com.',
      carriers: 'El mensaje está en un archivo adjunto o en un código QR, viene de un buzón gratuito o se esconde tras un enlace corto.',
      bait: 'Una recompensa fija y alta, un plazo de horas, «solicítelo ahora» para Alemania, «compártalo con sus amigos».',
      neverAsks:
        'Amazon nunca pide por correo una contraseña, datos de tarjeta o de banco, un PIN o un número fiscal, y no envía archivos adjuntos inesperados.',
      noProof:
        'Un logotipo, el nombre correcto y un lenguaje perfecto no demuestran que un correo sea auténtico. Las faltas de ortografía solas no demuestran que sea falso.',
      pictures: 'Las imágenes de servidores de Amazon en un correo que no viene de Amazon son una señal de alerta.',
      neighbours:
        'No son falsificaciones, pero se confunden con facilidad: Amazon Vine, la aplicación Amazon Shopper Panel, Netflix Preview Club (netflixpreviewclub.com) y las encuestas de vendedores.',
      messageCenter:
        'No se sabe si los correos de Preview aparecen en el Centro de mensajes de Amazon. Si faltan allí, es un indicio, no una prueba.',
      confidential:
        'Las condiciones del portal no son públicas. Los títulos pueden ser confidenciales; por eso Preview Guard los oculta en las notificaciones.',
    },
    checkSteps: [
      'No siga ningún enlace del correo, no abra ningún archivo adjunto y no llame a los números que indica.',
      'Escriba usted mismo amazon.es (o el Amazon de su país) en la barra de direcciones y mire en el Centro de mensajes.',
      'Si es miembro, escriba usted mismo amazonpreview.com y mire si el título le espera allí.',
      'Si tiene dudas, reenvíe el correo a verify@amazon.com. Desde 2026 Amazon responde allí si un correo es auténtico; no se sabe si en todos los idiomas.',
      'Guarde el correo y deje que Preview Guard compruebe el archivo: muestra más que la mayoría de las páginas de correo.',
    ],
    levels: {
      fake: 'Varias señales fuertes. No haga nada de lo que pide el correo.',
      suspicious: 'Algunas señales. Compruébelo de otra manera antes de hacer clic.',
      unclear: 'Con lo que muestra la página de correo no se puede comprobar el remitente. Es habitual y no significa nada malo.',
      clear: 'No se ha encontrado nada sospechoso. Eso no demuestra que el correo sea auténtico.',
    },
    levelsNote:
      'Preview Guard puede equivocarse en los dos sentidos. Cuando haya elegido una marca personal, todos los avisos auténticos la llevarán; uno sin ella viene entonces del propio correo.',
    lateSteps: [
      'Escriba usted mismo amazon.es en la barra de direcciones y cambie su contraseña. Cámbiela también en los demás sitios donde use la misma.',
      'Active la verificación en dos pasos en «Inicio de sesión y seguridad».',
      'Si se trataba de datos de tarjeta o de banco, llame a su banco al número que figura en su tarjeta.',
      'Conserve el correo: la policía y su banco pueden pedírselo.',
    ],
    report: {
      text: 'Reenvíe el correo como archivo adjunto a reportascam@amazon.com o use el formulario de su tienda de Amazon. stop-spoofing@amazon.com es la dirección antigua.',
      country: 'Tienda de Amazon',
      form: 'Formulario',
      national: '{country}: también recoge avisos {name}, {address}.',
    },
    save: [
      { program: 'Thunderbird', text: 'Abra el correo y elija «Más» → «Guardar como». O arrástrelo de la lista al escritorio.' },
      {
        program: 'Apple Mail',
        text: 'Arrastre el correo de la lista al escritorio. O elija Archivo → «Guardar como», con el formato del código fuente del mensaje.',
      },
      { program: 'Outlook (nuevo o en la web)', text: 'Abra el correo y elija «⋯» → «Guardar como» o «Descargar».' },
      { program: 'Outlook (clásico)', text: 'Solo guarda archivos .msg. Abra el mismo correo en Outlook en la web.' },
      { program: 'Gmail', text: 'Abra el correo y elija «⋮» → «Descargar mensaje».' },
    ],
    checkPage: 'Comprobar un correo guardado',
    options: 'Configuración',
  },
};

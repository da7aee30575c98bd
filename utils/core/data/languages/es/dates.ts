import type { DateLanguage } from '../date-words.ts';

/** Spanish. */
export const spanish = {
  code: 'es',
  months:
    'enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept|sep, octubre|oct, noviembre|nov, diciembre|dic',
  weekdays: 'domingo|dom, lunes|lun, martes|mar, miercoles|mie, jueves|jue, viernes|vie, sabado|sab',
  numbers: 'un=1, una=1, uno=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10',
  zones:
    'hora de madrid=Europe/Madrid, hora peninsular=Europe/Madrid, hora espanola=Europe/Madrid, hora de espana=Europe/Madrid, hora de japon=Asia/Tokyo',
  slashes: 'day-first',
  hours: 24,
  postpositions: false,
  words: {
    today: 'hoy, ultimo dia, hoy mismo',
    tonight: 'esta noche',
    tomorrow: 'manana',
    overmorrow: 'pasado manana',
    yesterday: 'ayer',
    minute: 'minutos, minuto, min',
    hour: 'horas, hora, h',
    day: 'dias, dia, d',
    week: 'semanas, semana, sem',
    remaining:
      'quedan, queda, solo quedan, solo queda, aun quedan, todavia quedan, te quedan, le quedan, faltan, falta, dentro de, en, termina en, cierra en, finaliza en, acaba en, vence en, caduca en, expira en, tiempo restante, restan, resta, le quedan aun',
    left: 'restantes, restante, para el cierre, para que termine, para que cierre, para responder, para participar, para contestar',
    opens:
      'desde, desde el, a partir del, del, de, abre, abre el, abierta desde el, abierto desde el, abierta el, abierto el, apertura, apertura el, inicio, inicio el, empieza el, comienza el, comenzo el, empezo el, publicado, publicado el, publicada el, anadido el, anadida el, disponible desde el, recibido el, creado el, invitado el',
    closes: `hasta, hasta el, hasta el dia, hasta las, hasta la, termina, termina el, terminado el, cierra, cierra el, cerrado el, cerrada el, cierre, cierre el, fecha de cierre, fecha limite, fecha limite el, fecha de fin, fecha de vencimiento, fin, fin el, finaliza, finaliza el, acaba, acaba el, vence, vence el, vencimiento, caduca, caduca el, expira, expira el, plazo, plazo hasta el, plazo hasta, el plazo termina el, el plazo finaliza el, el plazo acaba el,
      como muy tarde, como muy tarde el, a mas tardar, a mas tardar el, abierta hasta, abierta hasta el, abierto hasta, abierto hasta el, disponible hasta, disponible hasta el, valido hasta, valido hasta el, responda hasta el, responde hasta el, participa hasta el, solo hasta el, limite, para el, completado el, completada el, respondido el, finalizado el, finalizada el, responde como muy tarde el`,
    to: 'al, a, hasta el, hasta',
    at: 'a las, a la, las',
    clock: 'horas, hora, h, hrs',
    noon: 'mediodia, al mediodia, del mediodia, a mediodia',
    midnight: 'medianoche, a medianoche',
    am: 'am, a.m., a.m, a. m., de la manana',
    pm: 'pm, p.m., p.m, p. m., de la tarde, de la noche',
    other: `estreno, estreno el, fecha de estreno, se estrena el, se estrena, en cines, en cines el, en cines desde el, lanzamiento,
      lanzamiento el, fecha de lanzamiento, emision, emision el, fecha de emision, se emite el, se emite, emitido, en television,
      en la tele, en streaming, a la venta, pago, pago el, pago hasta el, pagado, pagado el, fecha de pago, abono, abono el,
      abonado el, ingreso, ingreso el, transferencia, transferencia el, recompensa el, resultado, resultados, resultados el, anuncio,
      anunciado, vales, vale valido hasta el, cupon, cupon valido hasta el, cupones, cheque regalo, tarjeta regalo,
      codigo valido hasta el, canjeable hasta el, canjear antes del, canjear hasta el, descuento, recordatorio, recordatorio el,
      recordar el, sorteo, sorteo el, ganadores, ganador, proyeccion, proyeccion el, rodaje, rodaje el, inicio del rodaje, grabacion,
      envio el, enviado el, entrega, entrega el, evento, proxima encuesta, proxima encuesta el, cumpleanos, nacido, miembro desde,
      mantenimiento, mantenimiento el, actualizado, actualizado el, actualizada el, suscripcion hasta el, vale valido hasta,
      vale hasta, vale regalo`,
    lasting: `disponible hasta, disponible hasta el, valido hasta, valido hasta el, caduca, caduca el, expira, expira el`,
    filler: `horario, el, la, los, las, de, del, este, esta, y, por favor, encuesta, la encuesta, cuestionario, hora, hora local, su, tu, opinion, responder, responda, responde, participar, participa, es, fecha, incluido, inclusive, estado, periodo, contesta, contestar, dia, el dia, abierta, abierto, se`,
    vague: `aproximadamente, aprox, aprox., alrededor de, alrededor del, sobre, sobre el, cerca de, hacia, hacia el, antes, antes de, antes del, despues, despues de, despues del, tras, no, principios de, a principios de, mediados de, a mediados de, finales de, a finales de, fin de mes, fines de, dias habiles, dia habil, dias laborables, dia laborable, menos de, mas de, casi, al menos, como maximo, maximo, o,
      proximo, proxima, proximos, que viene, pasado, pasada, ultimo, ultima, unos, unas, algunos, algunas, pocos, pocas, varios, varias, originalmente, ampliado, ampliada, prorrogado, aplazado, era, cada, todos los, por la manana, por la tarde, por la noche, meses, mes, anos, ano, trimestre, hace, previsto, prevista, quizas, probablemente, salvo, semana del, en un plazo de`,
  },
} as const satisfies DateLanguage;

import type { DateLanguage } from '../date-words.ts';

/** Portuguese: days with and without an hour, and what is left. Short names of weekdays are left out: most are words of other languages too. */
export const portuguese = {
  code: 'pt',
  months:
    'janeiro|jan, fevereiro|fev, marco|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez',
  weekdays: 'domingo, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, sabado',
  numbers: 'um=1, uma=1, dois=2, duas=2, tres=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10',
  zones: 'hora de lisboa=Europe/Lisbon, hora de brasilia=America/Sao_Paulo, horario de brasilia=America/Sao_Paulo',
  slashes: 'day-first',
  hours: 24,
  postpositions: false,
  words: {
    today: 'hoje, ultimo dia',
    tonight: 'hoje a noite, esta noite',
    tomorrow: 'amanha',
    overmorrow: 'depois de amanha',
    yesterday: 'ontem',
    minute: 'minutos, minuto, min',
    hour: 'horas, hora, h',
    day: 'dias, dia',
    week: 'semanas, semana',
    remaining:
      'faltam, falta, restam, resta, ainda restam, dentro de, em, daqui a, termina em, encerra em, expira em, vence em, tempo restante',
    left: 'restantes, restante',
    opens:
      'desde, desde o dia, a partir de, a partir do dia, de, abre em, aberto desde, aberta desde, inicio, inicio em, publicado em, publicada em',
    closes: `ate, ate o dia, ate ao dia, ate a, ate as, termina, termina em, termina a, encerra, encerra em, encerra a, fecha, fecha em, fecha a, expira em, expira a, vence em, vence a,
      fim, prazo, prazo ate, data limite, data final, data de encerramento, aberto ate, aberta ate, disponivel ate, valido ate, responda ate, o mais tardar`,
    to: 'a, ate, ate ao dia, ate o dia',
    at: 'as, a, pelas',
    clock: 'horas, hora, h',
    noon: 'meio dia, ao meio dia',
    midnight: 'meia noite, a meia noite',
    am: 'da manha',
    pm: 'da tarde, da noite',
    filler:
      'o, a, os, as, de, do, da, este, esta, e, por favor, pesquisa, a pesquisa, questionario, hora, hora local, dia, no dia, data, inclusive',
    vague: `aproximadamente, cerca de, por volta de, antes, antes de, depois, depois de, apos, nao, inicio de, no inicio de, meados de, em meados de, fim de, no fim de, final de, no final de, dias uteis, dia util,
      menos de, mais de, quase, pelo menos, no maximo, ou, proximo, proxima, proximos, proximas, que vem, passado, passada, ultimo, ultima, alguns, algumas, poucos, poucas, varios, varias, era, cada, todos os,
      manha, tarde, de manha, a tarde, a noite, meses, mes, anos, ano, ha, previsto, prevista, talvez, provavelmente, salvo, exceto, semana de`,
  },
} as const satisfies DateLanguage;

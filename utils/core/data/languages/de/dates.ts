import type { DateLanguage } from '../date-words.ts';

/** German, with the Austrian names of months. */
export const german = {
  code: 'de',
  months:
    'januar|janner|jaenner|jan, februar|feber|feb, marz|maerz|mrz|mar, april|apr, mai, juni|juno|jun, juli|julei|jul, august|aug, september|sept|sep, oktober|okt, november|nov, dezember|dez',
  weekdays:
    'sonntags|sonntag|so, montags|montag|mo, dienstags|dienstag|di, mittwochs|mittwoch|mi, donnerstags|donnerstag|do, freitags|freitag|fr, samstags|samstag|sonnabend|sa',
  numbers:
    'ein=1, eine=1, einen=1, einem=1, einer=1, zwei=2, drei=3, vier=4, funf=5, fuenf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwolf=12, zwoelf=12, vierzehn=14',
  zones: `deutscher zeit=Europe/Berlin, deutsche zeit=Europe/Berlin, mitteleuropaische zeit=Europe/Berlin|60, mitteleuropaischer zeit=Europe/Berlin|60,
    mitteleuropaische sommerzeit=Europe/Berlin|120, berliner zeit=Europe/Berlin, japanischer zeit=Asia/Tokyo`,
  slashes: 'day-first',
  hours: 24,
  postpositions: false,
  words: {
    today: 'heute, letzter tag, nur noch heute, nur heute',
    tonight: 'heute abend, heute nacht',
    tomorrow: 'morgen',
    overmorrow: 'ubermorgen, uebermorgen',
    yesterday: 'gestern',
    minute: 'minuten, minute, min',
    hour: 'stunden, stunde, std, h',
    day: 'tage, tagen, tag, t',
    week: 'wochen, woche, wo',
    remaining:
      'noch, nur noch, in, verbleiben, verbleibend, verbleiben noch, es bleiben, es bleiben noch, sie haben noch, sie haben nur noch, endet in, schliesst in, schließt in, lauft ab in, lauft in, ende in, restzeit, verbleibende zeit, restlaufzeit, noch offen, noch geoffnet, es verbleiben',
    left: 'ubrig, verbleibend, verbleiben, verbleibt, zeit, bis zum ende, bis zum schluss, bis zur frist, bis fristende, bis ablauf, bis teilnahmeschluss, bis einsendeschluss, offen, geoffnet, verfugbar',
    opens:
      'ab, ab dem, ab sofort, seit, seit dem, von, vom, beginnt, beginnt am, begann am, beginn, start, startet, startet am, gestartet am, geoffnet am, geoffnet seit, geoffnet ab, eroffnet, eroffnet am, offnet, offnet am, offen seit, offen ab, verfugbar ab, verfugbar seit, online seit, veroffentlicht, veroffentlicht am, eingestellt am, hinzugefugt am, hinzugefugt, neu seit, eingeladen am, erhalten am, erstellt am',
    closes: `bis, bis zum, bis einschliesslich, bis einschließlich, bis spatestens, bis spatestens zum, spatestens, spatestens am, spatestens bis, spatestens bis zum, endet, endet am, endete, endete am, endet um, ende, ende am, schliesst, schließt, schliesst am,
      schließt am, geschlossen, geschlossen am, geschlossen seit, beendet seit, abgelaufen seit, frist, frist bis, fristende, frist endet am, frist endet, die frist endet am, ablauf, lauft bis, lauft bis zum, lauft ab, lauft ab am, lauft am, ablaufdatum, fallig, fallig am, fallig bis, fallig bis zum, stichtag, deadline, teilnahmeschluss,
      einsendeschluss, teilnahmefrist, antwortfrist, abgabefrist, abgabe bis, abgabe bis zum, rueckmeldung bis, ruckmeldung bis, ruckmeldung bis zum, feedback bis, offen bis, offen bis zum, geoffnet bis, geoffnet bis zum, verfugbar bis, verfugbar bis zum, gultig bis, teilnahme bis,
      teilnahme bis zum, teilnahme moglich bis, teilnahme moglich bis zum, teilnehmen bis, noch bis, noch bis zum, nur noch bis, nur noch bis zum, nur bis, nur bis zum, bitte bis, bitte bis zum, bis inklusive, beendet, beendet am, abgeschlossen, abgeschlossen am, erledigt, erledigt am, beantwortet, beantwortet am, enddatum, schluss, umfrageende, abgelaufen, abgelaufen am`,
    to: 'bis, bis zum',
    at: 'um, bis um, gegen ende um',
    clock: 'uhr, h',
    noon: 'zwolf uhr mittags',
    midnight: 'mitternacht',
    filler: `am, der, die, das, dem, den, zum, zur, diesen, diesem, dieser, kommenden, kommendem, bitte, und, umfrage, die umfrage, zeit, ortszeit, ihrer zeit, ihre, ihr, feedback, ist, noch,
      ausfullen, beantworten, teilnehmen, antworten, abgeben, moglich, offen, datum, bereits, schon, endet, ab, teilnahme, status, laufzeit, zeitraum, befragung, bewerten, titel, dieser titel`,
    vague: `ca, ca., circa, etwa, ungefahr, rund, gegen, vor, vor dem, nach, nach dem, nicht, nicht vor, anfang, mitte, ende des, ende der, ende dezember, ende januar, ende februar, ende marz, ende april, ende mai, ende juni, ende juli, ende august, ende september, ende oktober, ende november, werktage, werktagen, werktag,
      arbeitstage, arbeitstagen, arbeitstag, weniger als, mehr als, uber, unter, fast, knapp, maximal, hochstens, mindestens, innerhalb, innerhalb von, binnen, oder, nachste, nachsten, nachster, nachstem, nachstes,
      letzte, letzten, letzter, wenige, wenigen, einige, einigen, ein paar, mehrere, mehreren, ursprunglich, verlangert, verschoben, war, jeden, jede, jeweils, taglich, wochentlich, morgens, vormittags, nachmittags, abends, fruh, morgen fruh, morgen abend, vormittag, nachmittag,
      monate, monaten, monat, jahre, jahren, jahr, quartal, kw, kalenderwoche, voraussichtlich, vielleicht, wahrscheinlich, erwartet, geplant, ausser, außer, wochentags`,
  },
} as const satisfies DateLanguage;

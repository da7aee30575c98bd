import type { DateLanguage } from '../date-words.ts';

/** English. Slashes are read both ways, so they need a region; an hour without am or pm is no hour. */
export const english = {
  code: 'en',
  months:
    'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov, december|dec',
  weekdays: 'sunday|sun, monday|mon, tuesday|tues|tue, wednesday|weds|wed, thursday|thurs|thur|thu, friday|fri, saturday|sat',
  numbers: 'one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, a=1, an=1',
  zones: `et=America/New_York, pt=America/Los_Angeles, eastern time=America/New_York, eastern=America/New_York, us eastern time=America/New_York,
    pacific time=America/Los_Angeles, pacific=America/Los_Angeles, us pacific time=America/Los_Angeles, uk time=Europe/London,
    london time=Europe/London, german time=Europe/Berlin, berlin time=Europe/Berlin, japan time=Asia/Tokyo, tokyo time=Asia/Tokyo,
    central european time=Europe/Berlin, japan standard time=Asia/Tokyo`,
  slashes: 'unclear',
  hours: 12,
  postpositions: false,
  words: {
    today: 'today, last day',
    tonight: 'tonight',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    minute: 'minutes, minute, mins, min, m',
    hour: 'hours, hour, hrs, hr, h',
    day: 'days, day, d',
    week: 'weeks, week, wks, wk, w',
    remaining:
      'in, only, just, closes in, ends in, due in, expires in, closing in, ending in, time left, time remaining, remaining, there are, there is, you have, still',
    left: 'left, remaining, to go, to answer, to respond, to take part, to complete, from now, until it closes, until close, until closing',
    opens:
      'opens, opened, open since, opens on, opened on, starts, started, start, start date, since, available from, from, available since, posted, published, added, posted on, published on, added on, invited, invited on, new since, live since, received, created, sent',
    closes: `closes, closed, closing, closes on, closing on, closing date, ends, ended, ending, ends on, end date, end, due, due date, due on, due by, is due, by, until,
      till, through, deadline, deadline is, expires, expired, expires on, expiry, expiry date, respond by, answer by, reply by, complete by, finish by, open until, open till,
      available until, available till, available through, valid until, no later than, at the latest by, latest by, closed on, submit by, take part by, feedback by, participate by,
      last chance, last date, response deadline, survey deadline, survey closes, survey ends, cut off, cutoff, completed, completed on, done, answered, answered on`,
    to: 'to, until, till, through',
    at: 'at, @',
    clock: "o'clock, hrs, h",
    noon: 'noon, midday, 12 noon',
    midnight: 'midnight, 12 midnight',
    am: 'am, a.m., a.m',
    pm: 'pm, p.m., p.m',
    filler: `on, the, of, end of day, the end of day, end of the day, the end of the day, eod, this, please, and, survey, feedback, your, open, time, local time, your time, your local time, date, is, it, its, survey is, it is, already,
      complete, answer, respond, by the, latest, at the latest, will, be, sharp, status, window, response, title, may, this title, this survey, soon, hurry`,
    vague: `around, about, approximately, approx, approx., ca, ca., circa, roughly, before, after, not, early, mid, late, end of, beginning of, start of, the end of, week of,
      business days, business day, working days, working day, weekdays, less than, more than, under, over, almost, nearly, up to, at least, within, or, next, last,
      few, several, a couple of, some, previously, formerly, originally, extended, postponed, was, every, each, daily, weekly, monthly, morning, afternoon, evening,
      months, month, years, year, quarter, ago, cst, ist, tbd, tba, tbc, expected, maybe, perhaps, probably, usually, estimated, except, a few`,
  },
} as const satisfies DateLanguage;

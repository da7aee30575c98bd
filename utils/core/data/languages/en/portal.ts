import type { PortalWords } from '../portal-tags.ts';

/** English words of portals. Meanings: `portal-tags.ts`. */
export const portal = {
  tags: {
    'kind:film': 'film, movie, feature film, feature, movies, tv movie, short film',
    'kind:series': 'series, tv series, show, tv show, episode, episodes, season, docuseries, miniseries, mini series, sitcom',
    'kind:pilot': 'pilot, pilots, pilot episode, series pilot',
    'kind:storyboard': 'storyboard, storyboards, animatic',
    'kind:script': 'script, scripts, screenplay, teleplay',
    'kind:concept': 'concept, concepts, concept art, concept test, concept video, pitch, idea, synopsis',
    'kind:test-footage': 'test footage, footage, test film, test screening, rough cut',
    'kind:survey': 'survey, questionnaire, poll',
    'kind:other': 'other',
    'status:open': `open, new, pending, available, active, to do, todo, not started, live, unanswered, open surveys, waiting, invited`,
    'status:started': `started, in progress, inprogress, partially completed, partial, incomplete, resume, continue, continue survey, begun`,
    'status:done': `done, completed, complete, answered, submitted, finished, responded, thank you, completed surveys, already answered, past`,
    'status:closed': 'closed, expired, ended, missed, over, archived, archive, inactive',
    action: `take survey, take the survey, take part, start survey, start the survey, start, begin, begin survey, open survey, go to
      survey, to the survey, give feedback, share feedback, share your opinion, leave feedback, give your feedback, respond, answer,
      answer now, answer survey, participate, participate now, complete survey, join survey, watch and rate, watch now, rate, rate
      now, rate it, review now, start now, take it now, tell us, tell us what you think, have your say, continue, continue survey,
      resume, view and rate`,
    programme: `survey, surveys, activity, activities, study, studies, poll, polls, questionnaire, questionnaires, feedback, pending, pending
      titles, titles, previews, preview titles, screenings, pilots, storyboards, tasks, to do, todo, invitations, open titles, your
      titles, assignments, research, deadlines, a, c, r.aspx, s, take, respond`,
    elsewhere: `news, leaving soon, coming soon, new releases, because you watched, your plan, upgrade, cancel, cancel membership, newsroom,
      article, articles, blog, blogs, post, posts, press, press release, read more, story, stories, announcement, announcements,
      order, orders, your orders, order history, shipping, delivery, delivered, dispatched, track package, track, parcel, return,
      returns, return by, return window, refund, invoice, invoices, cart, basket, wishlist, add to cart, buy, buy now, price, sale,
      deal, deals, coupon, coupons, discount, promo, promo code, voucher codes, my vouchers, subscription, subscriptions,
      membership, memberships, plan, plans, billing, payment, payments, payment methods, card, cards, renew, renews, renewal,
      account, my account, profile, settings, preferences, security, password, login, log in, sign in, login history, sign in
      history, session, sessions, devices, device, sign out, notifications, notification, inbox, messages, message, conversation,
      conversations, faq, faqs, help, support, ticket, tickets, how to, leaderboard, ranking, top members, members, member, users,
      user, friends, followers, rank, points history, points, badges, achievements, balance, transactions, forum, forums,
      discussion, discussions, thread, threads, topic, topics, reply, replies, comment, comments, likes, event, events, webinar,
      webinars, meetup, tickets available, register, jobs, job, careers, vacancies, apply, apply now, apply by, privacy, cookie,
      cookies, legal, terms, imprint, conditions, sitemap, language, languages, country, translations, download, downloads, release,
      releases, release notes, changelog, version, versions, maintenance, registration, registrations, sign up, rsvp, campaign,
      campaigns, slides, agreements, incident, incidents, sweepstakes, prize draw, prize draws, enter draw, enter the draw, enter
      by, draw, draws, raffle, raffles, giveaway, contest, winners, auction, auctions, bid, lottery, trending, recommended, related,
      popular, newsletter, newsletters, unsubscribe, archive of newsletters, redeem, redeemed, redemption, gift card, gift cards,
      rewards history, reward history, my rewards, rewards, store, shop, product, products, catalogue, catalog, category,
      categories, tags, author, authors, consent, advertising, watchlist, watch history, continue watching, calendar of events,
      expires on device, api, licence, license, warranty, library, loans, appointments, appointment, schedule, course, courses,
      lesson, team, polls archive, webhooks, statement, statements, reservation, reservations, booking, bookings, flights, data
      export, export, consents, moderators, polling stations, offer, offers, trial, banner, banners, refer, referral, referrals,
      invite a friend, invite friends, remind, rails, carousel`,
    none: `no surveys, no open surveys, no pending, nothing pending, nothing to do, no activities, no open activities, no titles, no new
      surveys, no new titles, all caught up, all done, no surveys available, there are no, there are currently no, you have no, no
      results, no items`,
    posted: 'posted, published, added, created, updated, last updated, modified, sent, received, joined, member since',
    'label-status': 'status, state, progress',
    'label-kind': 'type, kind, format, category, medium',
    'label-reward': 'reward, thank you, thank you gift, incentive, you get, gift, pays, points',
    'label-title': 'title, heading, headline, name, project, survey, activity, topic',
    'label-description': 'description, details, about, summary',
    'label-link': 'link, url, href, action, actions',
    more: 'load more, show more, more, view more, see more, next, next page, older, show all',
  },
  keys: {
    id: 'id uuid guid key slug code activityid surveyid',
    title: 'title name headline subject label caption heading displayname',
    description: 'description summary body text details abstract intro teaser blurb subtitle synopsis',
    kind: 'type kind format category contenttype activitytype mediatype surveytype',
    status: 'status state progress stage phase',
    link: `link url href uri path permalink surveyurl surveylink activityurl activitylink weblink landingpage target targeturl`,
    opens: `openedon openson opened opens opendate openat openedat openingdate openfrom startdate startson startsat start starts startedon
      starttime availablefrom launchdate livefrom validfrom`,
    closes: `closedon closeson closed closes closedate closeat closedat closesat closingdate closingtime deadline duedate dueon dueat due
      enddate endson endsat endedon end ends endtime expires expireson expiresat expiry expirydate expirationdate validuntil
      validthrough availableuntil availabletill openuntil until respondby answerby completeby cutoff lastdate`,
    posted: `published publishedat publishedon publishdate publicationdate datepublished posted postedat created createdat createdon
      creationdate datecreated updated updatedat updatedon modified modifiedat datemodified lastmodified lastupdated timestamp
      addedat joined joinedat registeredat lastlogin lastseen`,
    reward: 'reward rewards incentive gift thankyougift compensation thankyou points payout honorarium',
    hidden: 'ishidden hidden isarchived deleted isdeleted archived',
    done: `done isdone completed iscompleted completedat completedon answered isanswered answeredat finished isfinished submitted
      submittedat`,
    image: `image images imageurl img thumbnail thumb poster posterurl picture photo icon avatar cover coverurl banner logo`,
  },
  laterKeys: {
    id: '_id pk ref nodeid',
    title: 'activityname surveyname projectname displaytitle',
    description: 'about content longdescription shortdescription',
    kind: 'medium',
    status: 'participation participationstatus responsestatus',
    link: 'participateurl self canonicalurl deeplink route goto to',
    opens: 'from',
    closes: 'remaining timeleft timeremaining daysleft deadlineat',
    posted: 'sentat receivedat deliveredat orderdate purchasedat',
    image: 'src',
  },
  foreignKeys: `price prices listprice currency sku stock instock quantity qty addtocart brand email emailaddress username login firstname
    lastname password role avatar followers lastlogin author authors byline editor articlebody wordcount readingtime ordernumber
    ordernr orderid trackingnumber shippingaddress iban rank score place children submenu icon locale translation msgid msgstr
    plural comments likes shares upvotes replies parentid threadid device ipaddress useragent browser invoice amountdue balance
    venue ticketprice location salary couponcode discount percentoff version changelog answer acceptedanswer question bid currentbid
    asin ean isbn runtime rating reviews bitrate read isread unread readat`,
  untilThen: 'in',
  weak: /\b(?:available|valid|expir|renew)/,
  watching: /\b(?:watch|view|stream|screening)/,
  answering: /\b(?:respon|answer|submi|review|rate\b)/,
  watchingAlone: /watch|view|viewing|screening|stream/,
  negation: /no/,
  atPresent: /now|currently|at (?:the|this) moment|at this time|at present/,
  points: /points?\b|pts\b/,
  rewardLabel: /reward|thank[- ]you(?: gift)?|incentive|gift|you get/,
  finished: /completed|answered|submitted/,
  finishedOn: /on|at|by/,
  closed: /closed|ended|expired/,
  closedOn: /on|at|since/,
  statusLabel: /status|state/,
  stateMark: /status|state|badge|pill|label|expired|ended|archiv/,
  not: /not|non|no/,
  resumes: /contin|resume/,
  ofShops: /return by|return window|order(?: no| number|ed| #)|tracking|renews|expires? card|add to cart|read more/,
  seconds: /s|sec|secs|seconds?/,
  articles: /of|the/,
  possessives: /your|my/,
  weakClosingKey: /available|valid|expir/,
  spanKey: /window|period|schedule|timing|availability|dates/,
  showingKey: /release|premi[eè]re|\bair|broadcast|launch|birth|theat/,
} as const satisfies PortalWords;

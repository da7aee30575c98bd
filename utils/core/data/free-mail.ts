/**
 * Domains under which anybody gets a mailbox free of charge. Exact domains: `x@sub.gmail.com` is something else.
 * Sources: the providers' own sign-up pages; last checked 2026-11.
 */
export const freeMail: readonly string[] = `
  126.com 163.com aim.com alice.it aol.com aol.de arcor.de att.net bigpond.com bk.ru bluewin.ch bol.com.br btinternet.com comcast.net
  cox.net daum.net docomo.ne.jp earthlink.net email.com email.cz email.de ezweb.ne.jp fastmail.com fastmail.fm foxmail.com free.fr
  freemail.hu freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.fr gmx.net googlemail.com hanmail.net hey.com hotmail.be hotmail.ca
  hotmail.ch hotmail.co.jp hotmail.co.uk hotmail.com hotmail.com.br hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.nl hushmail.com
  icloud.com inbox.lv inbox.ru interia.pl laposte.net libero.it list.ru live.at live.be live.ca live.co.uk live.com live.com.mx live.de
  live.fr live.it live.jp live.nl mac.com mail.com mail.de mail.ru mailbox.org mailfence.com me.com msn.com mynet.com naver.com
  netzero.net o2.pl onet.pl online.de op.pl orange.fr outlook.at outlook.be outlook.com outlook.com.br outlook.de outlook.es outlook.fr
  outlook.in outlook.it outlook.jp outlook.pt pm.me poczta.onet.pl posteo.de posteo.net proton.me protonmail.ch protonmail.com qq.com
  rambler.ru rediffmail.com rocketmail.com rogers.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn sina.com sky.com skynet.be
  softbank.ne.jp sohu.com sympatico.ca t-online.de talktalk.net telenet.be terra.com.br tiscali.it tuta.com tuta.io tutamail.com
  tutanota.com tutanota.de ukr.net uol.com.br usa.net verizon.net videotron.ca virgilio.it virginmedia.com walla.co.il wanadoo.fr web.de
  windowslive.com wp.pl xtra.co.nz ya.ru yahoo.ca yahoo.co.id yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.ar yahoo.com.au
  yahoo.com.br yahoo.com.mx yahoo.de yahoo.es yahoo.fr yahoo.in yahoo.it yahoo.ne.jp yandex.com yandex.ru yeah.net ymail.com zoho.com
  zoho.eu zohomail.com zohomail.eu`
  .trim()
  .split(/\s+/);

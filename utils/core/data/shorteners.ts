/**
 * Public link shorteners, QR-code hosts and tracking hosts that hide where a link leads, matched as a suffix on a label border.
 * Amazon's own short links are role `short` in `genuine-hosts.ts`. Sources: hosts in a public phishing feed and in published fake mails,
 * 2024-10 to 2026-08; last checked 2026-11.
 */
export const shorteners: readonly string[] = `
  1url.com 2no.co adf.ly app.link b.link bit.do bit.ly bitly.com bitly.ws bl.ink buff.ly clck.ru cli.re cutt.ly cutt.us cuttly.com da.gd
  dlvr.it dub.sh fb.me gg.gg goo.gl goo.su grabify.link hyperurl.co i8.ae ift.tt is.gd j.mp kutt.it l.ead.me l.wl.co linkr.bio linktr.ee
  lnk.bio lnkd.in lstu.fr mcaf.ee me-qr.com me2.do n9.cl onelink.me ow.ly page.link pse.is q-r.to qr.ae qr.io qrco.de qrcodes.pro
  qrfy.io rb.gy rebrand.ly reurl.cc rotf.lol s.id s.yam.com short.gy short.io shorte.st shorturl.asia shorturl.at shorturl.gg
  smarturl.it snip.ly sniply.io soo.gd surl.li t.co t.ly t.me t1p.de tiny.cc tiny.one tiny.pl tinyurl.com tr.im trib.al u.nu u.to
  urlgeni.us urlr.me urly.it urlz.fr v.gd v.ht vk.cc w.wiki wa.link wn.nr x.co x.gd yip.su zpr.io zws.im`
  .trim()
  .split(/\s+/);

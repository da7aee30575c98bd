/**
 * Services on which anybody can publish a page under a name of their choice within minutes: page builders, cloud hosting, dynamic DNS, matched as a suffix on a label border.
 * A brand in the part left of the suffix is the customer's choice and says nothing about the brand.
 * Amazon's own services of this kind are role `open` in `genuine-hosts.ts`. Sources: private section of the Public Suffix List and
 * hosts counted in a public phishing feed, 2024-10 to 2026-08; last checked 2026-11.
 */
export const openHosting: readonly string[] = `
  000webhostapp.com 8b.io accesscam.org appspot.com azureedge.net azurefd.net azurestaticapps.net azurewebsites.net backblazeb2.com
  base44.app bitbucket.io blob.core.windows.net blogspot.be blogspot.ca blogspot.ch blogspot.co.at blogspot.co.uk blogspot.com
  blogspot.com.br blogspot.com.es blogspot.com.tr blogspot.de blogspot.fr blogspot.ie blogspot.in blogspot.it blogspot.jp blogspot.mx
  blogspot.nl blogspot.pt blogspot.se bounceme.net bravesites.com camdvr.org canva.site carrd.co casacam.net chickenkiller.com
  cloudaccess.host cloudapp.azure.com cloudapp.net cloudwaysapps.com cprapid.com csb.app ddns.net ddnsfree.com ddnsking.com deno.dev
  digitaloceanspaces.com duckdns.org durable.co dweb.link dynu.net dynv6.net edgeone.app edgeone.dev filesusr.com firebaseapp.com
  fleek.co fly.dev framer.ai framer.app framer.media framer.website free.nf freeddns.org freedynamicdns.net freedynamicdns.org ghost.io
  giize.com gitbook.io github.dev github.io gitlab.io gleeze.com glitch.me godaddysites.com gotdns.ch hashnode.dev helpjuice.com
  herokuapp.com hopto.org hostingerapp.com hostingersite.com hubside.fr hubspotpagebuilder.com infinityfreeapp.com ipfs.dweb.link
  ipfs.io jimdofree.com jimdosite.com kesug.com kozow.com loseyourip.com lovable.app moonfruit.com mooo.com multiscreensite.com
  mybluehost.me myddns.me myfreesites.net myftp.org myshopify.com mystrikingly.com myvnc.com mywebsitebuilder.com mywire.org
  neocities.org netlify.app netlify.com nftstorage.link ngrok-free.app ngrok.app ngrok.io nicepage.io notion.site ondigitalocean.app
  onrender.com onthewifi.com ooguy.com outsystemscloud.com pages.dev pantheonsite.io pythonanywhere.com r2.dev railway.app
  redirectme.net repl.co replit.app replit.dev rf.gd run.app servebeer.com serveblog.net serveftp.com servehttp.com sharepoint.com
  simplesite.com site123.me sites.google.com square.site squarespace.com stackblitz.io storage.googleapis.com strangled.net
  streamlit.app strikingly.com surge.sh sytes.net tempurl.host theworkpc.com trycloudflare.com typedream.app ucraft.site us.to
  vercel.app viewdns.net w3s.link w3spaces.com web.app web.core.windows.net webador.com webcindario.com webflow.io webhop.me webnode.com
  webnode.page website3.me weebly.com weeblysite.com wixsite.com wixstudio.com wordpress.com workers.dev wpcomstaging.com wpengine.com
  yolasite.com zapto.org zohosites.com zya.me`
  .trim()
  .split(/\s+/);

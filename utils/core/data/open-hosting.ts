/**
 * Services on which anybody can publish a page under a name of their choice within minutes, matched as a suffix on a label border.
 * A brand in the part left of the suffix is the customer's choice and says nothing about the brand.
 * Amazon's own services of this kind are role `open` in `genuine-hosts.ts`. Sources: private section of the Public Suffix List and
 * hosts counted in a public phishing feed, 2024-10 to 2026-08; last checked 2026-11.
 */
export const openHosting: readonly string[] = `
  000webhostapp.com 8b.io appspot.com azureedge.net azurefd.net azurestaticapps.net azurewebsites.net backblazeb2.com base44.app
  bitbucket.io blob.core.windows.net blogspot.com bravesites.com canva.site carrd.co cloudaccess.host cloudapp.azure.com cloudapp.net
  cloudwaysapps.com cprapid.com csb.app ddns.net deno.dev digitaloceanspaces.com duckdns.org durable.co dweb.link dynv6.net edgeone.app
  edgeone.dev filesusr.com firebaseapp.com fleek.co fly.dev framer.ai framer.app framer.media framer.website free.nf ghost.io gitbook.io
  github.dev github.io gitlab.io glitch.me godaddysites.com hashnode.dev helpjuice.com herokuapp.com hostingerapp.com hostingersite.com
  hubside.fr hubspotpagebuilder.com infinityfreeapp.com ipfs.dweb.link ipfs.io jimdofree.com jimdosite.com kesug.com lovable.app
  moonfruit.com multiscreensite.com mybluehost.me myfreesites.net myshopify.com mystrikingly.com mywebsitebuilder.com neocities.org
  netlify.app netlify.com nftstorage.link ngrok-free.app ngrok.app ngrok.io nicepage.io notion.site ondigitalocean.app onrender.com
  outsystemscloud.com pages.dev pantheonsite.io pythonanywhere.com r2.dev railway.app repl.co replit.app replit.dev rf.gd run.app
  sharepoint.com simplesite.com site123.me sites.google.com square.site squarespace.com stackblitz.io storage.googleapis.com
  streamlit.app strikingly.com surge.sh tempurl.host trycloudflare.com typedream.app ucraft.site vercel.app w3s.link w3spaces.com
  web.app web.core.windows.net webador.com webcindario.com webflow.io webnode.com webnode.page website3.me weebly.com weeblysite.com
  wixsite.com wixstudio.com wordpress.com workers.dev wpcomstaging.com wpengine.com yolasite.com zapto.org zohosites.com zya.me`
  .trim()
  .split(/\s+/);

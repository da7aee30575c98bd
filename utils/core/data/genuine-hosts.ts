/**
 * The one list of hosts that belong to Amazon or that Amazon uses, by what may be believed about them.
 * Everything that asks "is this Amazon's?" asks this list through `text/host.ts`; no rule carries hosts of its own.
 *
 * - `retail`: a marketplace: sender, link and sign-in host.
 * - `own`: another service of Amazon that writes to customers or signs them in.
 * - `panel`: the Preview portal, reported as genuine. `survey`: the exact host of Amazon's own surveys.
 * - `short`: short links; Amazon's, but the target is unknown.
 * - `resource`: pictures and scripts. Fakes hot-link them, so they are never a comfort.
 * - `relay`: Amazon's servers carry text or links written by strangers.
 * - `open`: owned by Amazon, open to anybody: never "Amazon".
 * - `property`: owned by Amazon or a firm of Amazon's; not a look-alike, but no proof of anything in a mail either.
 */
export type HostRole = 'retail' | 'own' | 'panel' | 'survey' | 'short' | 'resource' | 'relay' | 'open' | 'property';

/** One host. `suffix` covers the host and everything below it on a label border, `exact` the host alone; `since` is when the entry was last checked. */
export interface GenuineHost {
  readonly host: string;
  readonly role: HostRole;
  readonly match: 'suffix' | 'exact';
  readonly source: string;
  readonly since: string;
}

/** Hosts that share role, reach, source and date. `hosts` is separated by white space and sorted. */
export interface HostGroup {
  readonly role: HostRole;
  readonly match: 'suffix' | 'exact';
  readonly source: string;
  readonly since: string;
  readonly hosts: string;
}

const marketplaces = `amazon.ae amazon.ca amazon.cn amazon.co.jp amazon.co.uk amazon.co.za amazon.com amazon.com.au amazon.com.be
  amazon.com.br amazon.com.mx amazon.com.tr amazon.de amazon.eg amazon.es amazon.fr amazon.ie amazon.in amazon.it amazon.nl amazon.pl
  amazon.sa amazon.se amazon.sg`;

/** Splits a white-space separated list of hosts. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The marketplaces, such as `amazon.de`: the hosts of role `retail`, and what `marketplaceOf` answers with. */
export const marketplaceHosts: readonly string[] = words(marketplaces);

function below(label: string): string {
  return marketplaceHosts.map((host) => `${label}.${host}`).join(' ');
}

/** Regions of AWS, as they stand in the names of its service hosts. */
const regions = words(`af-south-1 ap-east-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
  ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1
  eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1
  us-gov-west-1 us-west-1 us-west-2`);

function inRegions(service: string): string {
  return regions.map((region) => `${service}.${region}.amazonaws.com`).join(' ');
}

/** The list as it is kept: by role and source. Exported for the lint of the data; everything else reads `genuineHosts`. */
export const hostGroups = [
  {
    role: 'retail',
    match: 'suffix',
    source: 'marketplaces named on amazon.com/customer-preferences/country',
    since: '2026-11',
    hosts: marketplaces,
  },
  {
    role: 'own',
    match: 'suffix',
    source: "Amazon's help pages: services that mail customers or take the Amazon sign-in",
    since: '2026-11',
    hosts: `aboutamazon.co.uk aboutamazon.com aboutamazon.com.au aboutamazon.com.br aboutamazon.de aboutamazon.es aboutamazon.eu
      aboutamazon.fr aboutamazon.in aboutamazon.it aboutamazon.jp aboutamazon.pl aboutamazon.sg amazon.jobs amazonpay.com audible.ca
      audible.co.jp audible.co.uk audible.com audible.com.au audible.com.br audible.de audible.es audible.fr audible.in audible.it
      imdb.com primevideo.com`,
  },
  {
    role: 'panel',
    match: 'suffix',
    source: 'taken off a German block list after a false-positive report in 2024-10; community list of the panel vendor, 2019',
    since: '2026-11',
    hosts: 'amazonpreview.com',
  },
  {
    role: 'survey',
    match: 'exact',
    source: "Amazon's survey invitations; any other host of the survey vendor may belong to anybody",
    since: '2026-11',
    hosts: 'amazonexteu.qualtrics.com',
  },
  {
    role: 'short',
    match: 'suffix',
    source: "Amazon's short links",
    since: '2026-11',
    hosts: 'a.co amzn.asia amzn.com amzn.eu amzn.to z.cn',
  },
  {
    role: 'resource',
    match: 'suffix',
    source: 'page and mail sources of the marketplaces',
    since: '2026-11',
    hosts: `aiv-cdn.net aiv-delivery.net amazon-adsystem.com images-amazon.com media-amazon.com media-imdb.com payments-amazon.com pv-cdn.net
      ssl-images-amazon.com`,
  },
  {
    role: 'relay',
    match: 'suffix',
    source: "buyer-seller mail, gift cards, notifications and tracked links of SES customers: text by strangers through Amazon's servers",
    since: '2026-11',
    hosts: `${below('marketplace')} ${below('gc.email')} amazonses.com awstrack.me sns.amazonaws.com`,
  },
  {
    role: 'open',
    match: 'suffix',
    source: 'private section of the Public Suffix List; phishing on several of them in public feeds 2024-10 to 2026-08',
    since: '2026-11',
    hosts: `amazonaws-us-gov.com amazonaws.com amazonaws.com.cn amazonaws.eu amazoncognito.com amazonlightsail.com amazonworkdocs.cn
      amazonworkdocs.com amazonworkdocs.com.cn amplifyapp.com awsapprunner.com awsapps.cn awsapps.com awsapps.com.cn
      awsglobalaccelerator.com cloudfront.cn cloudfront.net eero.online elasticbeanstalk.com my.connect.aws on.amazonwebservices.com.cn
      on.amazonwebservices.eu on.aws private.repost.aws sagemaker.aws sagemaker.com.cn`,
  },
  {
    role: 'property',
    match: 'exact',
    source:
      'hosts of AWS services without a part that a customer chooses: pages to unsubscribe, to confirm an address, to sign in; the bucket that sends Kindle documents',
    since: '2026-11',
    hosts: `${inRegions('email-verification')} kindle-content-requests-prod.s3.amazonaws.com login.awsapps.com ${inRegions('sns')}`,
  },
  {
    role: 'property',
    match: 'suffix',
    source: "senders and service hosts seen in genuine mail: registrar, delivery partners' programme, AWS billing and sign-in",
    since: '2026-11',
    hosts: 'amazon-logistics.com amazon.ph amazonconnect.com amazonworkspaces.com awscloud.com',
  },
  {
    role: 'property',
    match: 'exact',
    source: 'Synchrony Bank: sign-in for the Amazon Store Card, named in public payment guides and on its statements',
    since: '2026-11',
    hosts: 'amazon.syf.com',
  },
  {
    role: 'property',
    match: 'suffix',
    source: 'Open Bank, Zinia: issuer of the German Amazon Visa, named on amazon.de; writes and signs in under its own domain',
    since: '2026-11',
    hosts: 'zinia.de',
  },
  {
    role: 'property',
    match: 'suffix',
    source: 'brand top-level domains in the IANA root zone, registry Amazon',
    since: '2026-11',
    hosts: 'amazon audible aws imdb kindle xn--cckwcxetd xn--jlq480n2rg yamaxun zappos',
  },
  {
    role: 'property',
    match: 'suffix',
    source:
      'public lists of domains by owner (v2fly domain-list-community, AdGuard services and others); amazon.me: Vendor Central of the Middle East in the Selling Partner API guide',
    since: '2026-11',
    hosts: `a2z.com a2z.org.cn aboutamazon.cn acmvalidations.com acmvalidationsaws.com aesworkshops.com alexa.com alexafund.cn
      alexafund.com.cn amaaozn.com amazon-corp.com amazon-fashions.com amazon-jp-recruiting.com amazon-lantern.com amazon-launchpad.com
      amazon.app amazon.at amazon.ch amazon.cl amazon.co amazon.com.co amazon.com.ng amazon.com.sg amazon.dev amazon.eu amazon.io
      amazon.jp amazon.lu amazon.me amazon.net amazon.pt amazon.red amazon.ru amazon.science amazon.vn amazon.voting amazon.work
      amazon.xyz amazonalexavoxcon.com amazonauthorinsights.com amazonaws-china.com amazonaws.biz amazonaws.cn amazonaws.co.uk
      amazonaws.info amazonaws.net amazonaws.org amazonaws.tv amazonbrowserapp.co.uk amazonbrowserapp.com amazonbrowserapp.de
      amazonbrowserapp.es amazonbusiness.cn amazonbusiness.com amazonbusiness.com.cn amazonbusiness.org amazonbusinessblog.com
      amazonchoice.cn amazonchoice.com.cn amazonchoices.cn amazonchoices.com.cn amazoncrl.com amazondevicesupport.com amazonfctours.com
      amazonianblog.com amazonimages.com amazoninspire.cn amazoninspire.com.cn amazonlaunchpad.cn amazonlaunchpad.com
      amazonlaunchpad.com.cn amazonlending.com.cn amazonliterarypartnership.com amazonlumberyard.wang amazonnow.cn amazonnow.com.cn
      amazonpay.in amazonprimevideo.cn amazonprimevideo.com amazonprimevideo.com.cn amazonprimevideos.com amazonsdi.com
      amazonstudiosguilds.com amazontrust.com amazonvideo.cc amazonvideo.com amazonvideodirect.com amazonwebservices.cn
      amazonwebservices.com amazonwebservices.com.cn amazonwebservices.eu amplifyframework.com amzndns-cn.biz amzndns-cn.cn
      amzndns-cn.com amzndns-cn.net amzndns.co.uk amzndns.com amzndns.net amzndns.org amznl.com asfiovnxocqpcry.com.cn assoc-amazon.ca
      assoc-amazon.cn assoc-amazon.co.uk assoc-amazon.com assoc-amazon.de assoc-amazon.es assoc-amazon.fr assoc-amazon.it
      assoc-amazon.jp associates-amazon.com aws-border.cn aws-icp-domain-manager.cn aws-iot-hackathon.com aws.com aws.dev
      awsautopilot.com awsautoscaling.com awsbraket.com awscommandlineinterface.com awsedstart.com awseducate.com awseducate.net
      awseducate.org awsloft-johannesburg.com awsloft-stockholm.com awssecworkshops.com awsstatic.cn awsstatic.com awsthinkbox.com
      awstrust.com awswaf.com cdkworkshop.com cloudfront-cn.net cloudfront-test.cn cloudfront.com containersonaws.com createspace.com
      ext-twitch.tv gameon-masters.com gdansk-amazon.com imdb.to jtvnw.net kindle.cn kindle.co.jp kindle.co.uk kindle.com kindle.de
      kindle.es kindle.fr kindle.in kindle.it kindle.jp kindleoasis.cn kindleoasis.com kindleoasis.com.cn kindleoasis.info
      kindleoasis.jp kindleoasis.org kindleoasis.us kindleoasisnews.com kindleproject.com live-video.net media-amzion.com nwcdcloud.cn
      nwcdcloud.com.cn nwcddns.cn nwcdinfosec.cn prime-video.com primeday.cn primeday.com.cn primeday.info primevideo.cc
      primevideo.info primevideo.org primevideo.tv route53.cn seattlespheres.com serving-sys.com siege-amazon.com ss2.us
      thinkboxsoftware.com ttvnw.net twitch.tv twitchcdn.net twitchcon.com twitchsvc.net ueberamazon.de wfm.com
      wholecitiesfoundation.org wholefoods.com wholefoodsmarket.co.uk wholefoodsmarket.com wholekidsfoundation.org
      wholeplanetfoundation.org yamaxun.cn yamaxun.com`,
  },
  {
    role: 'property',
    match: 'suffix',
    source: "brands and campaigns named on Amazon's corporate and career pages",
    since: '2026-11',
    hosts: `6pm.com abebooks.co.uk abebooks.com abebooks.de abebooks.fr abebooks.it amazon-presse.de amazonalexa.com amazonappstore.com
      amazonbasics.com amazondelivers.jobs amazonfresh.com amazonfulfillmentcareers.com amazonfutureengineer.ca
      amazonfutureengineer.co.uk amazonfutureengineer.com amazonfutureengineer.in amazongames.com amazoninspire.com amazonkindle.com
      amazonlocal.com amazonmusic.com amazonprime.com amazonpublishing.com amazonrobotics.com amazonservices.ae amazonservices.ca amazonservices.com amazonservices.com.au amazonservices.com.cn amazonservices.in amazonservices.jp amazonsilk.com
      amazonsmile.com amazonstudios.com amazonsupply.com blinkforhome.com bookdepository.com boxofficemojo.com comixology.com
      dpreview.com eero.com goodreads.com iberlibro.com imdbpro.com mgm.com mturk.com onemedical.com pillpack.com primenow.com ring.com
      shopbop.com souq.com theclimatepledge.com wondery.com woot.com zappos.com zvab.com`,
  },
] as const satisfies readonly HostGroup[];

/** Every entry of the list. Look one up with `hostRole` rather than walking this. */
export const genuineHosts: readonly GenuineHost[] = hostGroups.flatMap(({ role, match, source, since, hosts }) =>
  words(hosts).map((host) => ({ host, role, match, source, since })),
);

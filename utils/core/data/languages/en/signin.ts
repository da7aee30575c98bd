import type { SigninWords } from '../signin-words.ts';

/** English words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  common: `a activate activation access account accounts alert an and assistance at authentication aws billing business by card cards cart
    center central centre change check checkout client co code com confirm confirmation confirme console continue create customer
    customers dati details device devices e el email en enter er existing for forgot fr free gb gift help home homepage identity
    image img in inc info information inloggen invitation invoice is it jp llc locked log login logo logon los mail membership
    method methods mobile my na new notice num o of official offizielle online op order orders ou page panel password payment
    pay-ment portal preview primary problem profile recovery redeem refund register registration required restore restricted review
    sa se secure security seller service services servicos shop shopping sign signin signup sing singin site step store support
    survey suspended svg png team the to tv two unlock up update upgrade us va vendor verification verified verify voucher web
    website welcome y you your ae au be br ca cn eg ie mx net nl org pl sg tr uk`,
  ownAccount: /account/,
  secret: /password|pin(?![a-z])/,
  secretOf: /password/,
  toWhom: /of |for |your /,
  accountThere: /account /,
  never: /\b(?:never|not|n't)\b/,
  signsIn: /sign ?-?[io]n|log ?-?[io]n|account|identifi|verif|secur/,
  search: /search|keyword|query|captcha/,
  signsInByName: /\b(?:sign|log) ?-?in (?:to|at) (?:your )?amazon/,
  afterHolder: /all|or|and|its/,
  affiliates: /affiliates/,
  pretext: /\b(?:refund department|claim your refund)/,
  nameField: /(?:e-?mail|email) or (?:mobile )?phone(?: number)?/,
  agreement: /by continuing, you agree to (?:the |our |amazon's )?conditions of use/,
  stay: /keep me signed in\W{1,3}details/,
  footer: /conditions of use\W{1,3}privacy notice/,
  needHelp: /need help\?/,
  otherTrouble: /buying for work\?|other issues with sign-?in/,
  codeSent:
    /don't require (?:otp|code) on this browser|enter the one time password \(otp\) that has been sent|we've sent the code to your phone|choose where to receive the one time password/,
  twoSteps: /two-step verification/,
  inbox: /\binbox/,
  otherFolders: /\b(?:drafts|sent|trash|junk|spam)\b/,
  siteField: /^(?:web ?site|url|uri)(?: ?\d| ?\*|:|$| ?\()/,
  beforeName: /with|via|through|using|on|at|@|from|for|by|like|than|and|or|buy|sell|connecting to|to access|learn/,
  traders: /merchant|retailer|service/,
  payAccounts: /account|balance|wallet|kyc|upi/,
  afterName:
    /music|kindle|fire|echo|alexa|appstore|drive|photos|game|luna|ring|fba|kdp|mws|sp-api|ads?(?![a-z])|seller|sellers|vendors|associates|affiliate|partner(?!-)|price|prices|review|reviews|deals?(?![a-z])|coupon|wish ?list|bestseller|marketplace|listing|product|products|links?(?![a-z])|store card|s3|ec2|rds|lambda|redshift|dynamodb|cloudfront|cognito|aurora|bedrock|sagemaker|ses(?![a-z])|sqs|sns|eks|ecs|ebs|efs|emr|athena|kinesis|polly|transcribe|rekognition|lightsail|route ?53|opensearch|managed|linux|workspaces|workmail|connect(?![a-z])|quicksight|chime|employee|warehouse|stock|shares|ceo|locker|day(?![a-z])|studios|originals?|smart|devices?|skill|scraper|api(?![a-z])|keyword|gift ?cards(?![a-z])|vouchers|settlement|litigation|lawsuit|phishing|scam|invest|announces|plans to|plant(?![a-z])|fraud|integrations?(?![a-z])|connectors?(?![a-z])|plug-?ins?(?![a-z])|add-?ons?(?![a-z])|importer|exporter|sync(?![a-z])|webhooks?/,
  welcome: /welcome to|account (?:at|with|on)/,
  customer: /customer|member/,
  article: /\bthe /,
  afterArticle: /is|are|was|has|needs|and|or|for|from|in|with|of|to|by|at|as|on|our|since/,
  through: /with|via|using|through/,
  your: /your /,
  offerVerbs: /login|log in|sign in|sign up|continue|register|pay|checkout/,
  offerWith: /with|via/,
  nature:
    /rainforest|rain forest|jungle|river|cruises?|lodges?|expeditions?|naturalist|indigenous|tribes?|basin|biodiversity|species|deforestation|peru|iquitos|manaus|ecuador|leticia/,
  disclaimer:
    /\b(?:not|nor|neither|un|non)[ -]?(?:an? )?(?:official(?:ly)? )?(?:affiliated|associated|endorsed|sponsored|connected)[a-z ,]{0,40}(?:with|by|to) (?:or [a-z ]{2,20} )?amazon|amazon(?:\.[a-z]{2,3})? is not a sponsor/,
  against: /v\.|vs\.|against/,
  suit: /class action|settlement administrator|claims administrator/,
  giftCards: /gift ?card|e-?gift/,
  sells: /buy|checkout/,
  fakes:
    /\bphish|\bscams?\b|\bspoof|fake (?:amazon|sign|log|mail|e-mail|page|site)|spot the|fake or real|real or fake|is th(?:is|at) (?:real|a fake|legit)/,
} as const satisfies SigninWords;

import type { SigninWords } from '../signin-words.ts';

/** Japanese words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  ownAccount: /アカウントの?|アカウント/,
  secret: /パスワード/,
  never: /決して|ません/,
  signsIn: /サインイン|ログイン|アカウント/,
  signsInByName: /amazonに(?:サインイン|ログイン)/,
  afterHolderJoined: /[の及]|合同/,
  affiliates: /関連会社/,
  commonRun:
    /サインイン|ログイン|アカウント|カスタマー|サービス|センター|ご?本人|確認|認証|セキュリティ|お?支払い?|方法|更新|情報|公式|ようこそ|プライム|ビデオ|会員|ページ|ショップ|パスワード|通販|メール|[のをにへとでは、。・]/,
  nameField: /eメールまたは携帯/,
  agreement: /続行することで、.{0,20}(?:利用規約|プライバシー規約)/,
  stay: /ログインしたままにする/,
  footer: /利用規約\W{1,3}プライバシー規約/,
  needHelp: /お困りですか/,
  twoSteps: /2段階認証/,
  inbox: /受信トレイ/,
  otherFolders: /送信済み|下書き/,
  siteField: /^ウェブサイト/,
  beforeNameJoined: /以外の/,
  payAccounts: /残高/,
  afterName:
    /、|や|で(?:購入|買|販売|ログイン(?!して)|お?支払)|(?:セラー|出品|アソシエイト|アフィリエイト|ギフト券(?:が|を|や|プ))|アカウントで(?:ログイン(?!して)|お?支払)|アカウントに登録され(?:ている|た)|を(?:装|名乗|騙|かた)/,
  offers: /amazon(?:アカウント)?で(?:ログイン(?!して)|お?支払)/,
  fakes: /詐欺|フィッシング|偽(?:メール|サイト)/,
} as const satisfies SigninWords;

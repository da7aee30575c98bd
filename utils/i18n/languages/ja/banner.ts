import { mailReasons } from '../../rows/mail-reasons.ts';
import { inLanguage } from '../../rows/rows.ts';
import { signinReasons } from '../../rows/signin-reasons.ts';
import type { banner as english, mail as englishMail } from '../en/banner.ts';

// Each export goes only into what uses it; parts are named, not spread or read out of one another, or the bundler would keep all of them.

type English = typeof english;
type EnglishMail = typeof englishMail;

/** Japanese: です・ます, short sentences, full-width punctuation, careful where we only infer. */
const language = 'ja';

/** What banners in mails and in pages have in common. */
const name: string = 'Preview Guard';
const words: EnglishMail['banner'] = {
  label: 'Preview Guard：このメールの判定',
  details: '詳細と対処方法',
  less: '折りたたむ',
  whatToDo: '今できること',
  couldNotCheck: 'このメールを確認できませんでした。ページを再読み込みしてください。',
  couldNotRead: 'このメールはここで読み取れなかったため、確認していません。',
  trust: '問題ないと思う',
  undoTrust: '元に戻す',
  trusted: 'このメールを「問題ない」としました。見つかった点は、詳細で引き続き確認できます。',
  report: 'Amazonに報告',
  forward: 'reportascam@amazon.comへの新規メール',
  help: 'Amazon Previewとは？偽物の見分け方は？',
  yourMark: 'あなたのマーク',
  unclearWhy: '差出人の確認に必要な情報が、ここには表示されていません。よくあることで、悪い意味はありません。',
  checkAgain: 'ヘッダーを使ってもう一度確認',
  saveOriginal: 'このメールをファイルに保存',
  savedOriginal: '保存しました。reportascam@amazon.com宛ての新しいメールに、このファイルを添付してください。何も送信していません。',
  notSavedOriginal: 'メールを取得できませんでした。何も保存していません。',
  cut: 'このメールは非常に大きいため、全部は読み取っていません。',
  guardQuestion: 'このリンクの行き先は{host}です。このメールには、はっきりした不審な点があります。それでも開きますか？',
  guardStay: '開かない',
  guardOpen: '開く',
  listMark: { fake: 'このメールには、はっきりした不審な点があります', suspicious: 'このメールには不審な点があります' },
};
const advice: EnglishMail['advice'] = {
  'follow-no-link': 'このメールのリンクや添付ファイルを開かないでください。書かれている番号に電話しないでください。',
  'message-center':
    'ブラウザに{marketplace}とご自分で入力し、メッセージセンターを確認してください。Amazonが実際に送ったメッセージが表示されます。',
  'forward-to-amazon': '迷ったときはAmazonに聞いてください。メールをverify@amazon.comに転送します。',
  'report-form': '{marketplace}/reportascamで報告するか、メールを添付ファイルとしてreportascam@amazon.comに転送してください。',
  'consumer-advice': '返信せずに、メールを迷惑メールに移動してください。{name}（{address}）でも、偽メールの情報を受け付けています。',
  'typed-too-late':
    'すでに入力した場合：ブラウザに{marketplace}とご自分で入力し、パスワードを変更して、2段階認証を有効にしてください。カードの情報を入力した場合は、カード会社や銀行に電話してください。',
};

/** Banners in mails, with their reasons. */
const headline: EnglishMail['headline'] = {
  fake: 'はっきりした不審な点があります。このメールは、Amazonからではない可能性が非常に高いです。',
  suspicious: '不審な点があります。何かをクリックする前に、このメールを確認してください。',
  unclear: '不明：ここでは差出人を確認できません。',
  clear: '不審な点は見つかりませんでした。本物だという証拠ではありません。',
};
const reasons = /* @__PURE__ */ inLanguage(mailReasons, language);
const picture: string = '（画像）';
export const mail: EnglishMail = { language, name, headline, banner: words, advice, reasons, picture };

/** Banners in sign-in pages, with their reasons. */
const siteHeadline: English['signin']['headline'] = {
  fake: 'はっきりした不審な点があります。このページは、Amazonのものではない可能性が非常に高いです。',
  suspicious: '不審な点があります。何かを入力する前に、このページを確認してください。',
  clear: 'このページは、Amazonのアドレスにあります。',
  none: 'このページは、Amazonを名乗っていないか、情報の入力を求めていません。',
};
const siteNotice: English['signin']['notice'] = {
  label: 'Preview Guard：このページの判定',
  where: '今いる場所は{host}です。',
  question: '{host}に入力しようとしています。このページには不審な点があります。それでもここに入力しますか？',
  stay: 'ここには入力しない',
  type: 'ここに入力する',
  trust: 'このサイトは問題ない',
  trusted: '{host}を「問題ない」としました。設定で取り消せます。',
};
const siteReasons = /* @__PURE__ */ inLanguage(signinReasons, language);

/** All of it, with the warning page, the toolbar and the command line. */
export const banner: English = {
  language,
  name,
  description:
    'Amazon Previewの偽の招待など、Amazonをかたる偽メールの不審な点を、ウェブメール上に表示します。判定はこの端末だけで行います。',
  headline,
  banner: words,
  advice,
  reasons,
  picture,
  signin: {
    headline: siteHeadline,
    notice: siteNotice,
    reasons: siteReasons,
    toolbar: {
      genuine: '今いる場所は{host}です',
      panel: '今いる場所は{host}です。Amazon Previewのサイトとして知られています',
      suspicious: '{host}に不審な点があります。入力する前に確認してください',
      fake: 'はっきりした不審な点があります。{host}は、Amazonではない可能性が非常に高いです',
      blind: '今、ここではメールを確認できません',
    },
    warning: {
      title: '止まってください。Amazonではない可能性が非常に高いです',
      lead: 'このページは、Amazonを名乗って、ログインや支払いの情報を求めています。Preview Guardが表示を止めました。',
      where: '実際の場所',
      ascii: '英数字で書くと：{host}',
      claims: 'Amazonを名乗っています。',
      why: 'そう考える理由',
      more: '見つかった点をすべて表示',
      leave: 'このページを離れる',
      real: '本物の{marketplace}を開く',
      report: 'Amazonに報告する',
      typed: 'すでに何かを入力した場合',
      typedSteps: [
        'ブラウザに{marketplace}とご自分で入力し、すぐにパスワードを変更してください。同じパスワードを使っている他のサイトでも変更してください。',
        'そこで2段階認証を有効にしてください：{marketplace}/2SV。',
        'カードや口座の情報を入力した場合：カード会社や銀行に電話して、利用を止めてもらってください。',
      ],
      goOn: 'このページを知っている',
      goOnText: '間違いないとわかっている場合は、先に進めます。ブラウザを閉じるまで、{host}について再び警告することはありません。',
      goOnButton: '{host}に進む',
      unknown: '表示するものはありません',
      unknownText: 'この警告のページは、すでに閉じられています。このタブは閉じてかまいません。',
    },
  },
  check: {
    notAboutAmazon: 'このメールは、Amazonを名乗っていません。判定は行いませんでした。',
    notAboutAmazonSoFar: 'このメールの読み取れた部分は、Amazonを名乗っていません。判定は行いませんでした。',
    problems: {
      empty: '{file}：ファイルが空です。',
      'not-a-mail': '{file}：保存されたメールではありません。',
      'too-large': '{file}：{megabytes} MBを超えているため、読み取っていません。',
      'cannot-open': '{file}：ファイルを読み取れません。',
      'packed-twice': '{file}：圧縮ファイルの中の圧縮ファイルは開きません。展開してから、中のファイルを選んでください。',
      'too-many': '{file}：一度に読み取れる数より多くのメールが入っています。残りは、小さいファイルに分けて選んでください。',
    },
    score: '点数：{score}',
    cut: '非常に大きいメールです。最後まで読み取っていない部分：{parts}。',
    cutParts: { text: '本文', links: 'リンク', images: '画像', forms: '入力欄' },
    lost: '読み取れなかった部分：{parts}。その内容は確認していません。メールソフトでメールを開き、もう一度保存してください。',
    lostParts: { text: '本文', html: '画像とリンクの付いた本文', attachment: '添付ファイル' },
    lostAll:
      'このメールの内容は、まったく読み取れませんでした。暗号化されているか、途中で切れているか、壊れています。何も確認していません。メールソフトで開き、もう一度保存してください。',
  },
  checkLink: 'このリンクを確認',
  services: {
    gmail: { attach: 'Gmail：メールの上の「⋮」→「添付ファイルとして転送」（Forward as attachment、2026年11月）' },
    outlook: {
      headers: 'Outlook：「⋯」→「表示」→「メッセージのソースを表示」（View message source）で表示されます（2026年11月）',
      attach: 'Outlook：「⋯」→「その他の返信アクション」→「添付ファイルとして転送」（Forward as attachment、2026年11月）',
    },
    gmx: { headers: 'GMX：右上の「More」または「⋮」→「More information」で表示されます（2026年11月）' },
    'web-de': { headers: 'WEB.DE：右上の「Mehr」または「⋮」→「Mehr Informationen」で表示されます（2026年11月）' },
    'mail-com': { headers: 'mail.com：右上の「More」または「⋮」→「More information」で表示されます（2026年11月）' },
    yahoo: { headers: 'Yahoo：メールの上の「⋯」→「View raw message」で表示されます（2026年11月）' },
    proton: { headers: 'Proton：メールの上の「⋯」→「View headers」で表示されます（2026年11月）' },
    't-online': { headers: 'T-Online：開いたメールのメニューの「Header」または「Quelltext」。2026年11月の時点では未確認です' },
  },
};

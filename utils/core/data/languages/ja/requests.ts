import type { RequestWords } from '../request-words.ts';

/** Japanese words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'ja',
  credentials: `パスワード, 暗証番号, 認証コード, 確認コード, セキュリティコード, ワンタイム, ログイン情報, 本人確認書類, 身分証, 生年月日, 運転免許証, マイナンバー, リカバリーフレーズ, 秘密鍵, 6桁`,
  payment: `クレジットカード, カード番号, カード情報, 口座番号, 銀行口座, 口座情報, お支払い情報, 支払い情報, お支払い方法, 支払方法`,
  asking: /入力|確認して|ご確認|送信|お送り|提供|更新|ご登録ください|ご用意ください|返信|必要|お知らせください|アップロード|ご記入/,
  using: null,
  stranger: /第三者|不正/,
  never: null,
  without: null,
  warning:
    /(?:こと|お願い)は(?:ありません|ございません)|しないで|不要|必要ありません|教えないで|(?:共有|提供|送信|保存)(?:され|して)(?:い)?(?:ません|ない)|パスワードを知る|をかた[りる]|を装[いうっ]|入力させ|だまし取|誰にも|入力してしまった|たところ|聞かれ|求められた|かかりません|かからない|無料です|メールが(?:届|来)|盗[みむまめ]/,
} as const satisfies RequestWords;

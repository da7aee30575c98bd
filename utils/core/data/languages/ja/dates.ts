import type { DateLanguage } from '../date-words.ts';

/** Japanese. Months and days are written with 月 and 日, which the reader of tokens knows; roles stand before (締切：) or behind (まで) the date. */
export const japanese = {
  code: 'ja',
  months: '一月, 二月, 三月, 四月, 五月, 六月, 七月, 八月, 九月, 十月, 十一月, 十二月',
  weekdays: '日曜日|日曜, 月曜日|月曜, 火曜日|火曜, 水曜日|水曜, 木曜日|木曜, 金曜日|金曜, 土曜日|土曜',
  numbers: '一=1, 二=2, 三=3, 四=4, 五=5, 六=6, 七=7, 八=8, 九=9, 十=10',
  zones: '日本時間=Asia/Tokyo, 日本標準時=Asia/Tokyo',
  slashes: 'unclear',
  hours: 24,
  postpositions: true,
  words: {
    today: '本日, 今日, きょう, 最終日, 当日',
    tonight: '今夜, 今晩',
    tomorrow: '明日, あす, あした',
    overmorrow: '明後日, あさって',
    yesterday: '昨日',
    minute: '分',
    hour: '時間',
    day: '日',
    week: '週間',
    remaining:
      'あと, 残り, 残り時間, 残り日数, のこり, 締切まであと, 締め切りまであと, 終了まであと, 締切まで, 終了まで, 締め切りまで, 回答期限まで, 期限まで, 回答期限まであと, 期限まであと, 受付終了まで, 受付終了まであと, 締切まで残り, 終了まで残り',
    left: '後, 後に, 後まで, で終了, で締切, で締め切り, で終了します',
    opens:
      'から, より, 開始, 開始日, 開始日時, 公開, 公開日, 掲載日, 投稿日, 受付開始, 配信日, 配信, 登録日, 更新日, に開始, に公開, 開始しました, 招待日, 掲載',
    closes: `まで, までに, までの, 迄, 〆切, 〆切日, 締切, 締切り, 締め切り, 締切日, 締め切り日, 締切日時, 終了, 終了日, 終了日時, 終了予定日, 期限, 回答期限, 回答締切, 回答期日, 有効期限, 提出期限, 受付終了, 受付期限, 応募締切, 期日, に終了, に締切, に締め切り, に締め切ります, に終了します, 終了します, 締め切ります, 〆, 完了, 完了日, 回答済み, 回答日, 回答完了`,
    to: 'から',
    half: '半',
    noon: '正午',
    midnight: '深夜0時, 午前0時',
    am: '午前',
    pm: '午後',
    filler: `の, と, に, は, が, を, で, へ, 回答, ご回答, 回答する, アンケート, お答え, ください, 下さい, お願いします, お願いいたします, ご回答ください, ご回答をお願いします, ご回答お願いします, 受付中, 公開中, 受付, 開催中, 実施中, 予定, 期間, 回答期間, 公開期間, 受付期間, 開催期間, 実施期間, 時刻, 日時, です, します, ます, 必着, 厳守, 現地時間, 以内にご回答, 中`,
    vague:
      '頃, ごろ, 約, およそ, 前, 以前, 以降, 前後, 上旬, 中旬, 下旬, 末, 末日, 初め, 半ば, 営業日, 平日, 以内, 未満, 以上, 以下, ほど, 程度, 数日, 数, または, もしくは, 次, 次の, 来週, 今週, 先週, 来月, 今月, 先月, 延長, 変更, 毎日, 毎週, 朝, 昼, 夕方, 夜, ヶ月, か月, カ月, ケ月, 箇月, 年間, 年, 月, 未定, 見込み, 日間, 週, 予定は, 以外, 除く, ではありません',
  },
} as const satisfies DateLanguage;

/** How Japanese writes days, hours and weekdays with figures. The expressions are sticky: each is tried at one place of a text. */
export const japaneseForms = {
  /** Era, year, month and day. */
  day: /(?:(令和)? ?(\d{1,4})年 ?)?(\d{1,2})月 ?(\d{1,2})日(?!間|後|以内)/y,
  /** Hours and minutes. */
  clock: /(\d{1,2})時 ?(?:(\d{1,2})分)?(?!間)/y,
  /** A weekday in brackets, perhaps with a mark for a holiday. */
  weekday: /\(([日月火水木金土])(?:[・,]?祝)?\)/y,
  /** Weekdays from Sunday. */
  weekdays: '日月火水木金土',
  /** How an era begins. */
  era: '令',
  /** What stands behind the figure of a date that was taken apart. */
  units: '年月日',
} as const;

/** Written together with "amazon", but only where the word ends there: "amazonde", and the genitive "Amazons". */
export const amazonEndings = ['s', 'com', 'de', 'fr', 'uk', 'jp'] as const;

/** The names in other scripts, folded, with what must not stand around them: the river, its forest. */
export const namesInScripts = {
  amazon:
    /(?:アマゾン|あまぞん)(?!川|流域|熱帯|河)|(?<!ال)[أا]مازون|(?:अमे|ऐम)ज़?[ॅॉो]?न(?! ?(?:नदी|वर्षा|जंगल|बेसिन|के ))|(?:亚马逊|亞馬遜)(?!河|雨林|热带|熱帶|流域|平原|森林|州)/,
  arabic: /[أا]مازون/,
  prime: /プライム/,
  primeVideo: /プライム ?ビデオ/,
  primeMember: /プライム ?会員/,
  preview: /プレビュー/,
} as const;

import type { SigninWords } from '../signin-words.ts';

/** Portuguese words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  common: `acesse acessar conta entrar faca pagamento segura seguranca sessao verificacao verificar area entre minha sistema`,
  ownAccount: /conta/,
  secretOf: /senha|palavra-passe/,
  toWhom: /da |do |sua /,
  accountThere: /conta /,
  ofName: /da |do /,
  never: /\b(?:nao)\b/,
  signsIn: /entrar|acessar|conta\b/,
  signsInByName: /entr(?:e|ar) na (?:sua conta )?amazon/,
  nameField: /e-?mail ou (?:numero (?:de|do) )?(?:celular|telemovel|telefone)/,
  agreement: /ao continuar, (?:voce )?concorda/,
  stay: /mantenha-me conectado\W{1,3}detalhes/,
  footer: /condicoes de uso\W{1,3}(?:notificacao|aviso) de privacidade/,
  needHelp: /precisa de ajuda\?/,
  inbox: /\bcaixa de entrada/,
  otherFolders: /\b(?:rascunhos)\b/,
  beforeName: /em|na|com|pelo|pela/,
  through: /com/,
  nature: /floresta/,
  giftCards: /vale-presente/,
  fakes: /\bgolpe\b/,
} as const satisfies SigninWords;

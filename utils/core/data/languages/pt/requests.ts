import type { RequestWords } from '../request-words.ts';

/** Portuguese words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'pt',
  credentials: `senha*, palavra-passe, codigo de verificacao, codigo de seguranca, pin, credenciais, cpf, documento de identidade, cartao de cidadao, passaporte*, carteira de motorista, data de nascimento, selfie, frase de recuperacao, chave privada, (12|24) palavras, seis digitos`,
  payment: `cartao de credito, cartao de debito, numero do cartao, dados do cartao, dados bancarios, conta bancaria, iban, cvv, dados de pagamento, forma de pagamento, metodo de pagamento, chave pix`,
  asking:
    /insir|inser|inform[ea]|fornec|confirm|verifi|envi|respond|atualiz|preench|precis|necessar|complet|valid|cadastr|adicion|(?<![a-z])mand[ae]|a mao(?![a-z])|em maos|prepar[ea](?![a-z])/,
  using: /(?<![a-z])com(?: (?:a|o|as|sua|seu|tua)){0,3} $/,
  stranger: /alguem|nao autorizad/,
  never: /(?<![a-z])(?:nunca)(?![a-z])/,
  without: /(?<![a-z])(?:sem|nenhum|nenhuma)(?![a-z]).{0,25}$/,
  warning:
    /(?<![a-z])(?:eles querem|me pedem) |nao compartilh|nao partilh|nao (?:foram|foi) (?:compartilhad|partilhad|transmitid|guardad|armazenad)|(?:conhece|sabe) a sua (?:senha|palavra)|(?:golpistas|burloes|criminosos) (?:pedem|solicitam|querem|tentam|se passam)|a ninguem|se (?:ja )?(?:introduziu|forneceu|partilhou|compartilhou)|(?:me|lhe) (?:pediram|pediu)|foi pedid|rouba[mr]?(?![a-z])|roubad/,
} as const satisfies RequestWords;

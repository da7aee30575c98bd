import type { RequestWords } from '../request-words.ts';

/** Spanish words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'es',
  credentials: `contrasena*, clave de acceso, codigo de seguridad, codigo de verificacion, pin, credenciales, dni, documento de identidad, pasaporte*, carnet de conducir, fecha de nacimiento, selfi, selfie, frase semilla, frase de recuperacion, clave privada, (12|24) palabras, seis digitos`,
  payment: `tarjeta de credito, tarjeta de debito, tarjeta bancaria, numero de tarjeta, datos de pago, datos bancarios, cuenta bancaria, iban, cvv, metodo de pago, informacion de pago, codigos de tarjeta`,
  asking:
    /introdu|contest|ingres|proporcion|confirm|verific|envi|respond|actuali|facilit|indi(?:que|car)|complet|necesit|requer|requier|sub(?:a|ir) |valid|registr|anad|(?<![a-z])mand[ae]|a mano(?![a-z])|prepar[ea](?![a-z])/,
  using: /(?<![a-z])con(?: (?:la|el|su|tu)){0,2} $/,
  stranger: /alguien|no autorizad/,
  never: /(?<![a-z])(?:nunca)(?![a-z])/,
  without: /(?<![a-z])(?:sin|ningun|ninguna)(?![a-z]).{0,25}$/,
  warning:
    /(?<![a-z])(?:quieren|me piden) |no comparta|no (?:se )?(?:han|ha|fueron|fue) (?:sido )?(?:compartid|facilitad|transmitid|guardad)|conoce (?:su|tu) contrasena|(?:estafadores|delincuentes|ciberdelincuentes) (?:piden|solicitan|intentan|quieren|se hacen)|a nadie|si (?:ya )?(?:ha|has) (?:introducido|facilitado|dado)|(?:me|le|les) (?:pidieron|pidio|pedian)|se (?:pidio|pedia)|roba[rn]?(?![a-z])|robad/,
} as const satisfies RequestWords;

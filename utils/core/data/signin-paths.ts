/**
 * The path of a page where one signs in, as web sites of several countries name it. A list of its own and not among the words of portals:
 * popup and options load what this belongs to, and none of those words.
 */
export const signinPath =
  /\/(?:sign-?in|log-?in|logon|signin|anmelden|anmeldung|connexion|iniciar-sesion|acceso|accedi|session\/new|auth(?:entication|orize)?|sso|saml|oauth2?|users\/sign_in|account\/login)(?:[/.?]|$)/i;

/**
 * Words that any sender may use in a name or a domain, folded, as beginnings of words: a name made of nothing else names no house.
 * Used to tell "Shoop <news@shoop.de>" from "Kundenservice <info@kundenservice-online.example>".
 */
export const genericNames: readonly string[] =
  `abo abonn account alert amazon amz angebot bestell billing bonus card cashback center centre client
  club colis compte conta controle cuenta customer deal delivery encomenda encuesta erstattung gewinn gift gutschein help hilfe info karte konto
  kontrol kunden letter livraison mail member mitglied news noreply notice offer online order pacco paket pakket palette pallet parcel package pay
  payment point portal praemi pramie premi prime prize refund remboursement reward rueckzahlung ruckzahlung security service servizi settlement
  shop sicherheit sondage store subscri support survey team umfrage update verif visa voucher zahlung`
    .trim()
    .split(/\s+/);

import type { ActivityKind, ActivityStatus } from './list/activity.ts';

/**
 * What words on a portal say, in six languages. `action`: takes part in a survey. `programme`: speaks of surveys and pending titles.
 * `elsewhere`: belongs to something that is no activity (news, orders, account, …). `label-*`: names the value beside it.
 */
export type Tag =
  | `kind:${ActivityKind}`
  | `status:${ActivityStatus}`
  | 'action'
  | 'programme'
  | 'elsewhere'
  | 'none'
  | 'posted'
  | 'label-closes'
  | 'label-opens'
  | 'label-status'
  | 'label-kind'
  | 'label-reward'
  | 'label-title'
  | 'label-description'
  | 'label-link'
  | 'more';

/** The phrases behind each tag, in six languages: lower case, without accents, separated by commas. Read through `words.ts` alone. */
export const vocabulary: Readonly<Partial<Record<Tag, string>>> = {
  'kind:film': `film, movie, feature film, feature, spielfilm, kinofilm, movies, 映画, pelicula, largometraje, long metrage, lungometraggio, tv movie,
    fernsehfilm, short film, kurzfilm`,
  'kind:series': `series, tv series, serie, serie tv, ドラマ, シリーズ, show, tv show, episode, episodes, season, staffel, folge, fernsehserie, 連続ドラマ,
    temporada, saison, stagione, episodio, エピソード, docuseries, miniseries, mini series, sitcom`,
  'kind:pilot': `pilot, pilots, pilot episode, series pilot, pilotfolge, パイロット, パイロット版, パイロット版ドラマ, pilote, episode pilote, piloto, episodio piloto,
    pilota, episodio pilota, puntata pilota`,
  'kind:storyboard': `storyboard, storyboards, animatic, 絵コンテ, ストーリーボード, guion grafico, scenarimage`,
  'kind:script': `script, scripts, screenplay, teleplay, drehbuch, skript, 脚本, 台本, シナリオ, scenario, guion, sceneggiatura, copione`,
  'kind:concept': `concept, concepts, concept art, concept test, concept video, konzept, konzepte, konzeptzeichnung, konzeptzeichnungen, コンセプト,
    コンセプトアート, 企画, concepto, arte conceptual, concetto, pitch, idea, synopsis`,
  'kind:test-footage': `test footage, footage, testfootage, test film, test screening, testaufnahme, testaufnahmen, probeaufnahmen, testmaterial, testfilm,
    テスト映像, 試験映像, テストフッテージ, images test, images de test, rushes, imagenes de prueba, metraje de prueba, video de prueba, riprese di
    prova, filmato di prova, girato di prova, rough cut`,
  'kind:survey': `survey, questionnaire, umfrage, fragebogen, befragung, アンケート, 調査, sondage, enquete, encuesta, cuestionario, sondaggio, questionario,
    poll`,
  'kind:other': `other, sonstiges, その他, autre, otro, altro`,
  'status:open': `open, new, pending, available, active, to do, todo, not started, live, unanswered, open surveys, waiting, offen, offene, offene
    titel, neu, verfugbar, aktiv, ausstehend, zu erledigen, nicht begonnen, unbeantwortet, 未回答, 受付中, 回答受付中, 公開中, 新着, 開催中, 実施中, 回答待ち,
    ouvert, ouverte, ouverts, ouvertes, nouveau, nouvelle, a faire, a completer, disponible, en attente, abierta, abierto, abiertas,
    abiertos, nueva, nuevo, pendiente, pendientes, por hacer, sin responder, aperto, aperta, aperti, aperte, nuovo, nuova, da fare, da
    completare, in attesa, in sospeso, invited, eingeladen`,
  'status:started': `started, in progress, inprogress, partially completed, partial, incomplete, resume, continue, continue survey, begun, begonnen,
    angefangen, gestartet, in bearbeitung, teilweise beantwortet, fortsetzen, umfrage fortsetzen, weiter ausfullen, 回答中, 途中, 一部回答済み,
    進行中, 続ける, 回答を続ける, commence, commencee, en cours, reprendre, continuer, iniciada, iniciado, empezada, en curso, en progreso,
    continuar, iniziato, iniziata, in corso, continua, riprendi`,
  'status:done': `done, completed, complete, answered, submitted, finished, responded, thank you, completed surveys, already answered, past, erledigt, completees, repondues, envoyees, faites, terminadas, respondidas, enviadas, contestadas, inviate, compilate,
    erledigte, abgeschlossen, abgeschlossene, beantwortet, beantwortete, bereits beantwortet, fertig, teilgenommen, eingereicht,
    ausgefullt, 回答済み, 回答済, 完了, 完了済み, 済み, 済, 対応済み, 提出済み, completee, termine, terminee, termines, terminees, repondu, repondue, repondus,
    fait, faite, effectue, envoyee, envoye, completada, completado, completadas, completados, terminada, respondida, respondido,
    respondidas, hecho, hecha, enviada, enviado, contestada, completato, completata, completati, completate, risposto, fatto, inviato,
    inviata, compilato, compilata`,
  'status:closed': `closed, expired, ended, expirees, fermees, cloturees, passees, vencidas, expiradas, concluse, archiviate, missed, over, archived, archive, inactive, geschlossen, geschlossene, beendet, beendete, abgelaufen,
    abgelaufene, verpasst, archiviert, vergangen, vergangene, 終了, 終了しました, 受付終了, 締切済み, 締め切りました, 期限切れ, 募集終了, ferme, fermee, fermes, clos,
    enquete close, cloture, cloturee, expire, expiree, titres expires, sondages expires, passe, passes, cerrada, cerrado, cerradas, caducada, caducado, vencida,
    expirada, finalizada, finalizado, finalizadas, chiuso, chiusa, chiusi, scaduto, scaduta, scaduti, scadute, concluso, conclusa,
    conclusi, archiviato`,
  action: `take survey, take the survey, take part, start survey, start the survey, start, begin, begin survey, open survey, go to survey, to
    the survey, give feedback, share feedback, share your opinion, leave feedback, give your feedback, respond, answer, answer now,
    answer survey, participate, participate now, complete survey, join survey, watch and rate, watch now, rate, rate now, rate it,
    review now, start now, take it now, tell us, tell us what you think, have your say, continue, continue survey, resume, view and
    rate, zur umfrage, umfrage starten, umfrage beginnen, umfrage offnen, umfrage fortsetzen, an umfrage teilnehmen, jetzt teilnehmen,
    teilnehmen, jetzt starten, starten, beginnen, jetzt beantworten, beantworten, feedback geben, meinung abgeben, jetzt ansehen und
    bewerten, jetzt bewerten, bewerten, ansehen und bewerten, mitmachen, jetzt mitmachen, weiter, fortsetzen, ausfullen, jetzt
    ausfullen, 回答する, 回答を開始, 回答を始める, アンケートに回答, アンケートに回答する, アンケートへ, アンケートを開始, 参加する, 今すぐ回答, 開始する, 回答へ進む, 回答へ, 視聴して回答, 視聴する, 続ける, 回答を続ける,
    評価する, repondre, repondre au sondage, repondre a l'enquete, repondre au questionnaire, participer, commencer, demarrer, donner mon
    avis, donner votre avis, je participe, je donne mon avis, continuer, noter, responder, responder encuesta, responder a la encuesta,
    participar, empezar, comenzar, iniciar, iniciar encuesta, dar mi opinion, contestar, contestar encuesta, valorar, hacer encuesta,
    realizar encuesta, rispondi, rispondi al sondaggio, rispondi ora, partecipa, partecipa ora, inizia, inizia il sondaggio, comincia,
    vai al sondaggio, compila, compila il questionario, dai la tua opinione, valuta`,
  programme: `survey, surveys, activity, activities, study, studies, poll, polls, questionnaire, questionnaires, feedback, pending, pending
    titles, titles, previews, preview titles, screenings, pilots, storyboards, tasks, to do, todo, invitations, open titles, your
    titles, assignments, research, deadlines, fristen, echeances, plazos, scadenze, umfrage, umfragen, fragebogen, aktivitaten, aktivitat, studien, studie, befragung, befragungen,
    offene, offene titel, offene umfragen, deine titel, ihre titel, aufgaben, einladungen, meinung, アンケート, アンケート一覧, 調査, 作品, 作品一覧, 未回答,
    回答, 試写, モニター, sondage, sondages, enquete, enquetes, activites, activite, titres, etudes, avis, encuesta, encuestas, actividades,
    actividad, estudios, titulos, cuestionarios, sondaggio, sondaggi, attivita, questionari, studi, titoli, questionario, a, c, r.aspx,
    s, take, respond`,
  elsewhere: `news, leaving soon, coming soon, new releases, because you watched, your plan, upgrade, cancel, cancel membership, newsroom, article, articles, blog, blogs, post, posts, press, press release, read more, story, stories, announcement,
    announcements, order, orders, your orders, order history, shipping, delivery, delivered, dispatched, track package, track, parcel,
    return, returns, return by, return window, refund, invoice, invoices, cart, basket, wishlist, add to cart, buy, buy now, price,
    sale, deal, deals, coupon, coupons, discount, promo, promo code, voucher codes, my vouchers, subscription, subscriptions,
    membership, memberships, plan, plans, billing, payment, payments, payment methods, card, cards, renew, renews, renewal, account, my
    account, profile, settings, preferences, security, password, login, log in, sign in, login history, sign in history, session,
    sessions, devices, device, sign out, notifications, notification, inbox, messages, message, conversation, conversations, faq, faqs,
    help, support, ticket, tickets, how to, leaderboard, ranking, top members, members, member, users, user, friends, followers, rank,
    points history, points, badges, achievements, balance, transactions, forum, forums, discussion, discussions, thread, threads, topic,
    topics, reply, replies, comment, comments, likes, event, events, webinar, webinars, meetup, tickets available, register, jobs, job,
    careers, vacancies, apply, apply now, apply by, privacy, cookie, cookies, legal, terms, imprint, conditions, sitemap, language,
    languages, country, translations, download, downloads, release, releases, release notes, changelog, version, versions, maintenance,
    registration, registrations, sign up, rsvp, anmeldung, anmeldungen, inscription, inscriptions, s'inscrire, je m'inscris, inscribirse, inscripcion, inscripciones, iscriviti, iscrizione, iscrizioni, 申し込む, 申込, 申込受付, campaign, campaigns, kampagne, kampagnen, campagne, campana, slides, merkliste, ma liste, mi lista, la mia lista, マイリスト, agreements, incident, incidents, sweepstakes, prize draw, prize draws, enter draw, enter the draw, enter by, draw, draws, raffle, raffles, giveaway, contest, winners, auction, auctions, bid, lottery, trending,
    recommended, related, popular, newsletter, newsletters, unsubscribe, archive of newsletters, redeem, redeemed, redemption, gift
    card, gift cards, rewards history, reward history, my rewards, rewards, store, shop, product, products, catalogue, catalog,
    category, categories, tags, author, authors, consent, advertising, watchlist, watch history, continue watching, calendar of events,
    expires on device, api, licence, license, warranty, library, loans, appointments, appointment, schedule, course, courses, lesson,
    team, polls archive, webhooks, statement, statements, reservation, reservations, booking, bookings, flights, data export, export,
    consents, moderators, polling stations, offer, offers, trial, banner, banners, refer, referral, referrals, invite a friend, invite friends,
    remind, rails, carousel, freunde einladen, freunde werben, parrainage, parrainer, invita a un amigo, invita un amico, お友達紹介, nachrichten, aktuelles, neuigkeiten, artikel, beitrag, beitrage, presse, pressemitteilung,
    pressemitteilungen, weiterlesen, mehr lesen, bestellung, bestellungen, ihre bestellungen, lieferung, zugestellt, geliefert, versand,
    rucksendung, rucksendungen, ruckgabe, ruckgabe bis, rechnung, rechnungen, warenkorb, einkaufswagen, kaufen, preis, angebot,
    angebote, rabatt, rabatte, gutschein, gutscheine, gutscheincode, einlosen, eingelost, abo, abos, abonnement, abonnements,
    mitgliedschaft, verlangern, verlangert sich, zahlung, zahlungen, zahlungsarten, konto, mein konto, profil, einstellungen,
    sicherheit, passwort, anmelden, abmelden, anmeldeverlauf, sitzungen, gerate, gerat, benachrichtigungen, postfach, nachricht, haufige
    fragen, hilfe, kontakt, rangliste, bestenliste, mitglieder, nutzer, freunde, punkte, punktestand, abzeichen, guthaben, diskussion,
    diskussionen, themen, thema, antworten, kommentar, kommentare, veranstaltung, veranstaltungen, termine, stellenangebote, bewerben,
    datenschutz, impressum, agb, nutzungsbedingungen, rechtliches, sprache, sprachen, wartung, gewinnspiel, gewinnspiele, verlosung,
    verlosungen, gewinner, auktion, auktionen, empfohlen, beliebt, verwandte, abbestellen, produkt, produkte, kategorie, kategorien,
    autor, autoren, garantie, einwilligung, einwilligungen, support anfragen, buchungen, kurs, kurse, termin vereinbaren, ニュース, お知らせ,
    記事, ブログ, プレスリリース, 続きを読む, 注文, 注文履歴, ご注文, 配送, 配達, 返品, 返金, 請求書, カート, 購入, 価格, セール, クーポン, 割引, 定期購入, 会員情報, 支払い, お支払い, アカウント, アカウントサービス,
    プロフィール, 設定, セキュリティ, パスワード, ログイン, ログアウト, ログイン履歴, 端末, デバイス, 通知, 受信箱, メッセージ, よくある質問, ヘルプ, お問い合わせ, ランキング, 会員一覧, メンバー, ポイント履歴, 掲示板, コメント,
    イベント, 求人, プライバシー, クッキー, 利用規約, 言語, バージョン, メンテナンス, 抽選, 懸賞, 当選者, おすすめ, 人気, 商品, カテゴリ, 著者, actualites, actualite, communique,
    communiques, lire la suite, commande, commandes, mes commandes, livraison, livre, retour, retours, remboursement, facture, factures,
    panier, acheter, prix, promotion, promotions, remise, bon de reduction, bons, adhesion, paiement, paiements, compte, mon compte,
    parametres, securite, mot de passe, connexion, deconnexion, appareils, boite de reception, aide, questions frequentes, classement,
    membres, utilisateurs, amis, solde, evenements, evenement, emplois, postuler, confidentialite, mentions legales, langues, tirage au
    sort, concours, gagnants, recommande, populaire, produit, produits, auteur, noticias, noticia, articulo, articulos, comunicado, leer
    mas, pedido, pedidos, mis pedidos, envio, entregado, devolucion, devoluciones, reembolso, factura, facturas, carrito, comprar,
    precio, oferta, ofertas, descuento, cupon, cupones, suscripcion, suscripciones, pago, pagos, cuenta, mi cuenta, perfil, ajustes,
    configuracion, seguridad, contrasena, iniciar sesion, cerrar sesion, dispositivos, bandeja de entrada, mensajes, ayuda, preguntas
    frecuentes, clasificacion, miembros, usuarios, amigos, puntos, saldo, foro, comentarios, eventos, evento, empleos, privacidad, aviso
    legal, terminos, idiomas, sorteo, sorteos, ganadores, recomendado, producto, productos, categorias, mantenimiento, reservas,
    notizie, notizia, articolo, articoli, comunicato, leggi tutto, ordine, ordini, i miei ordini, spedizione, consegnato, reso, resi,
    rimborso, fattura, fatture, carrello, acquista, compra, prezzo, offerta, offerte, sconto, buono, buoni, abbonamento, abbonamenti,
    pagamento, pagamenti, il mio account, profilo, impostazioni, sicurezza, accedi, esci, dispositivi, messaggi, aiuto, domande
    frequenti, classifica, membri, utenti, amici, punti, commenti, eventi, lavoro, lingue, concorso, concorsi, vincitori, consigliati,
    prodotto, prodotti, categorie, autore, manutenzione, prenotazioni`,
  none: `no surveys, no open surveys, no pending, nothing pending, nothing to do, no activities, no open activities, no titles, no new
    surveys, no new titles, all caught up, all done, no surveys available, there are no, there are currently no, you have no, no
    results, no items, keine umfragen, keine offenen, keine aktivitaten, keine titel, keine neuen, aktuell keine, derzeit keine, zurzeit
    keine, momentan keine, gibt es keine, nichts zu tun, nichts offen, alles erledigt, ありません, ございません, 該当なし, aucun, aucune, rien a faire,
    pas de, no hay, ninguna, ningun, no tienes, nessun, nessuna, non ci sono, niente da fare`,
  posted: `posted, published, added, created, updated, last updated, modified, sent, received, joined, member since, veroffentlicht,
    eingestellt, hinzugefugt, erstellt, aktualisiert, zuletzt aktualisiert, geandert, empfangen, mitglied seit, 投稿, 投稿日, 公開日, 更新, 更新日,
    作成日, 掲載日, 登録日, publie, ajoute, cree, mis a jour, modifie, recu, inscrit, publicado, anadido, creado, actualizado, recibido,
    pubblicato, aggiunto, creato, aggiornato, ricevuto`,
  'label-status': `status, state, progress, zustand, fortschritt, bearbeitungsstand, ステータス, 状態, 状況, 回答状況, statut, etat, avancement, estado, stato`,
  'label-kind': `type, kind, format, category, art, typ, kategorie, medium, 種類, 種別, タイプ, 形式, カテゴリ, ジャンル, 区分, genre, categorie, tipo, formato,
    categoria, type de contenu, clase, genere`,
  'label-reward': `reward, thank you, thank you gift, incentive, you get, gift, pays, points, belohnung, pramie, dankeschon, vergutung, verdienst, 謝礼,
    報酬, 特典, 進呈, お礼, recompense, cadeau, remerciement, gratification, recompensa, premio, regalo, obsequio, ricompensa, omaggio, compenso`,
  'label-title': `title, heading, headline, name, project, survey, activity, topic, titel, bezeichnung, projekt, umfrage, 作品, 作品名, タイトル, 件名, 題名, 名称, アンケート名, アンケート, 項目,
    titre, nom, projet, sondage, enquete, titulo, nombre, proyecto, encuesta, titolo, nome, progetto, sondaggio`,
  'label-description': `description, details, about, summary, beschreibung, inhalt, worum geht es, 説明, 概要, 内容, 詳細, あらすじ, resume, apropos, descripcion,
    detalles, resumen, descrizione, dettagli, riepilogo`,
  'label-link': `link, url, href, action, aktion, actions, aktionen, 操作, リンク, enlace, accion, azione`,
  more: `load more, show more, more, view more, see more, next, next page, older, show all, mehr laden, mehr anzeigen, weitere anzeigen,
    weitere laden, mehr, weitere titel, weitere titel anzeigen, nachste, nachste seite, weiter, alle anzeigen, もっと見る, さらに表示, 次へ, 次のページ,
    もっと読み込む, 次, voir plus, afficher plus, charger plus, plus, suivant, page suivante, ver mas, mostrar mas, cargar mas, siguiente,
    pagina siguiente, mostra altro, carica altro, mostra altri, carica altri, altri, successivo, pagina successiva, avanti`,
};

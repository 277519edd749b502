/** A name, title or emoji inside a sentence. */
const X = '.{1,300}?';
/** The person called: a name, not "You called me yesterday." */
const NAME = '\\p{Lu}[^\\s.]*(?: \\p{Lu}[^\\s.]*){0,4}';
/** The person added: not "You added me to the group.", which only a person writes. */
const WHOM = `(?!(?:me|us|him|her|them|mich|uns|ihn|sie|moi|mig|meg) )${X}`;

/**
 * What follows the subject, per language, each with its full stop. English from exports; the others as Facebook's
 * translations word them.
 */
export const PREDICATES: readonly string[] = [
  // English
  `added ${WHOM} to the group\\.`,
  `removed ${WHOM} from the group\\.`,
  'left the group\\.',
  `joined the group(?: via (?:the )?link| from a link)?\\.`,
  'created (?:the|this) group\\.',
  `named the group ${X}\\.`,
  'removed the group name\\.',
  '(?:changed|updated|removed) the group photo\\.',
  `set the nickname for ${X} to ${X}\\.`,
  `set (?:your|his|her|their|his own|her own|their own|your own) nickname to ${X}\\.`,
  `cleared (?:the nickname for ${X}|(?:your|his own|her own|their own|your own) nickname)\\.`,
  'changed the (?:chat )?(?:theme|colou?rs)(?: to .{1,100})?\\.',
  'set the (?:emoji|quick reaction) to .{1,20}\\.',
  '(?:un)?pinned a message\\.',
  `(?:called you|called ${NAME})\\.`,
  'missed your (?:audio |video )?(?:call|chat)\\.',
  `missed an? (?:audio |video )?(?:call|chat) from ${NAME}\\.`,
  '(?:started|joined) (?:a|the) (?:audio |video )?(?:call|chat)\\.',
  // German
  `(?:hat|hast) ${WHOM} (?:zur|der) Gruppe hinzugefügt\\.`,
  `(?:hat|hast) ${WHOM} aus der Gruppe entfernt\\.`,
  '(?:hat|hast) die Gruppe (?:verlassen|erstellt)\\.',
  `(?:hat|hast) die Gruppe (?:in )?${X} (?:be|um)?(?:ge)?nannt\\.`,
  `(?:hat|hast) der Gruppe den Namen ${X} gegeben\\.`,
  '(?:hat|hast) das Gruppen(?:bild|foto) (?:geändert|entfernt)\\.',
  `(?:hat|hast) (?:den|deinen|seinen|ihren) (?:eigenen )?Spitznamen (?:${X} )?(?:festgelegt|geändert|gelöscht|entfernt)\\.`,
  '(?:hat|hast) eine Nachricht (?:angepinnt|fixiert)\\.',
  `(?:hat dich|hast ${NAME}) angerufen\\.`,
  'hat deinen (?:Anruf|Videoanruf|Videochat) verpasst\\.',
  `hast einen (?:Anruf|Videoanruf|Videochat) von ${NAME} verpasst\\.`,
  // French
  `(?:a|avez) ajouté ${WHOM} au groupe\\.`,
  `(?:a|avez) (?:retiré|supprimé|exclu) ${WHOM} du groupe\\.`,
  '(?:a|avez) (?:quitté|créé) le groupe\\.',
  `(?:a|avez) nommé le groupe ${X}\\.`,
  '(?:a|avez) (?:changé|modifié|supprimé) la photo (?:du|de) groupe\\.',
  `(?:a|avez) (?:défini|modifié) (?:le|son|votre) (?:surnom|pseudo) ${X}\\.`,
  `(?:vous a appelé(?:e|\\(e\\))?|avez appelé ${NAME})\\.`,
  'a manqué votre appel(?: vidéo)?\\.',
  `avez manqué un appel(?: vidéo)? de ${NAME}\\.`,
  // Spanish
  `(?:agregó|añadió|ha añadido|ha agregado) a ${WHOM} al grupo\\.`,
  `(?:eliminó|ha eliminado) a ${WHOM} del grupo\\.`,
  '(?:salió del|abandonó el|ha salido del|ha abandonado el|creó el) grupo\\.',
  `(?:nombró|llamó) (?:al|el) grupo ${X}\\.`,
  '(?:cambió|ha cambiado) la foto del grupo\\.',
  '(?:te llamó|te ha llamado)\\.',
  // Portuguese
  `adicionou ${WHOM} ao grupo\\.`,
  `removeu ${WHOM} do grupo\\.`,
  '(?:saiu do|deixou o|criou o) grupo\\.',
  `(?:nomeou o grupo ${X}|deu ao grupo o nome ${X})\\.`,
  '(?:alterou|mudou) a foto do grupo\\.',
  '(?:ligou para você|ligou-te)\\.',
  // Italian
  `ha aggiunto ${WHOM} al gruppo\\.`,
  `ha rimosso ${WHOM} dal gruppo\\.`,
  'ha (?:abbandonato|lasciato|creato) il gruppo\\.',
  `ha (?:chiamato|denominato) il gruppo ${X}\\.`,
  'ha (?:cambiato|modificato) la (?:foto|immagine) del gruppo\\.',
  'ti ha chiamat[oa]\\.',
  // Dutch
  `(?:heeft|hebt) ${WHOM} (?:aan de groep toegevoegd|toegevoegd aan de groep)\\.`,
  `(?:heeft|hebt) ${WHOM} (?:uit de groep verwijderd|verwijderd uit de groep)\\.`,
  '(?:heeft|hebt) de groep (?:verlaten|gemaakt)\\.',
  `(?:heeft|hebt) de groep ${X} genoemd\\.`,
  '(?:heeft|hebt) de groepsfoto (?:gewijzigd|veranderd)\\.',
  `(?:heeft je|hebt ${NAME}) gebeld\\.`,
  // Polish
  `(?:dodał|dodała|dodał\\(a\\)) ${WHOM} do grupy\\.`,
  `(?:usunął|usunęła|usunął\\(ęła\\)) ${WHOM} z grupy\\.`,
  '(?:opuścił|opuściła|opuścił\\(a\\)) grupę\\.',
  `(?:nazwał|nazwała|nazwał\\(a\\)) grupę ${X}\\.`,
  '(?:zmienił|zmieniła|zmienił\\(a\\)) zdjęcie grupy\\.',
  // Danish, Norwegian, Swedish
  `(?:føjede|har føjet) ${WHOM} til gruppen\\.`,
  `(?:fjernede|fjernet) ${WHOM} fra gruppen\\.`,
  '(?:forlod|har forladt|forlot) gruppen\\.',
  `(?:navngav gruppen|kaldte gruppen|kalte gruppen|ga gruppen navnet) ${X}\\.`,
  '(?:ændrede|endret) gruppebilledet\\.|endret gruppebildet\\.',
  `la ${WHOM} til i gruppen\\.`,
  `lade till ${WHOM} i gruppen\\.`,
  `tog bort ${WHOM} från gruppen\\.`,
  'lämnade gruppen\\.',
  `(?:gav gruppen namnet|döpte gruppen till) ${X}\\.`,
  'ändrade (?:gruppfotot|gruppbilden)\\.',
];

/** Whole sentences without the sender's name, and those in which a verb form means "you". */
export const SENTENCES: readonly string[] = [
  'The (?:audio |video )?(?:call|chat) ended\\.',
  'You are now connected on Messenger\\.?',
  "You can now message and call each other and see info like Active Status and when you[’']ve read messages\\.",
  `Say hi to your new Facebook friend, ${X}\\.`,
  'Der (?:Anruf|Videoanruf|Audioanruf|Videochat) (?:wurde|ist) beendet\\.',
  "L[’']appel (?:vidéo |audio )?est terminé\\.",
  'La (?:videollamada|llamada|videochiamata|chiamata) (?:finalizó|ha finalizado|terminó|è terminata)\\.',
  `(?:Agregaste|Añadiste|Has añadido|Has agregado) a ${X} al grupo\\.`,
  '(?:Saliste del|Abandonaste el|Has salido del) grupo\\.',
  `Hai aggiunto ${X} al gruppo\\.`,
  'Hai (?:abbandonato|lasciato) il gruppo\\.',
  'Opuściłeś\\(aś\\) grupę\\.',
];

/** An emoji reaction repeated as a line of its own; the text may end in a space. */
const EMOJI = '[^\\p{L}\\p{N}\\s]{1,32}';
export const REACTIONS: readonly string[] = [
  `Reacted ${EMOJI} to (?:your|their|his|her) message`,
  `Hat mit ${EMOJI} auf deine Nachricht reagiert`,
  `A réagi avec ${EMOJI} à votre message`,
  `(?:Reaccionó|Ha reaccionado) con ${EMOJI} a tu mensaje`,
  `Reagiu com ${EMOJI} à (?:sua|tua) mensagem`,
  `Ha reagito con ${EMOJI} al tuo messaggio`,
  `Heeft (?:met )?${EMOJI} (?:gereageerd )?op je bericht(?: gereageerd)?`,
  `(?:Zareagował|Zareagowała|Zareagował\\(a\\)) ${EMOJI} na Twoją wiadomość`,
  `Reagerede (?:med )?${EMOJI} på din besked`,
];

/** Subjects that Facebook writes for the owner of the account and for people it no longer knows. */
export const SUBJECTS = [
  'You',
  'Du',
  'Vous',
  'Você',
  'Jij',
  'Je',
  'A contact',
  'Facebook user',
  'Facebook User',
];

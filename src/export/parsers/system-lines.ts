/**
 * Lines that Facebook writes into a thread, distinguished from messages by their text alone. That is the last resort: readers look
 * at the structure first (`type`, call keys, nothing else present). Facebook words them in the language of the account,
 * as a sentence about the sender: "Zoë added Alex to the group.". So a line counts only if it is exactly such a sentence
 * *and* begins with the sender's own name (or "You", "A contact"): what a person writes about somebody else stays a
 * message. Sentences of languages that are not here stay messages too. Polls, waves, locations and "sent an attachment"
 * are acts of a person and are no system lines.
 */

/** A name, title or emoji inside a sentence. */
const X = '.{1,300}?';
/** Whom one calls: a name, not "You called me yesterday." */
const NAME = '\\p{Lu}[^\\s.]*(?: \\p{Lu}[^\\s.]*){0,4}';
/** Whom one adds: not "You added me to the group.", which only a person writes. */
const WHOM = `(?!(?:me|us|him|her|them|mich|uns|ihn|sie|moi|mig|meg) )${X}`;

/**
 * What follows the subject, per language, each with its full stop. English from exports; the others as Facebook's
 * translations word them. Exported for the test that holds every one to the full stop.
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

/** Whole sentences without the sender's name, and those in which a verb form stands for "you". */
const SENTENCES: readonly string[] = [
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
const REACTIONS: readonly string[] = [
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
const SUBJECTS = ['You', 'Du', 'Vous', 'Você', 'Jij', 'Je', 'A contact', 'Facebook user', 'Facebook User'];

/** What follows in the pattern is no plain letter in the text either: "L[’']appel", "Opuściłeś". */
const NOT_PLAIN = /^(?:\[|[^\0-\x7f])/u;
const NO_LETTER = '(?![A-Za-z ])';

const PREDICATE = toAlternation(PREDICATES);
const SENTENCE = toAlternation([...SENTENCES, ...REACTIONS.map((reaction) => `${reaction}\\.?\\s?`)]);
const SUBJECT_OPENINGS = SUBJECTS.map((subject) => asciiStart(`${subject} `));
const SENTENCE_OPENINGS = [...SENTENCES, ...REACTIONS].flatMap(expandStarts);
const SUBJECT_OPENING = toOpeningPattern(SUBJECT_OPENINGS);
const SENTENCE_OPENING = toOpeningPattern(SENTENCE_OPENINGS);
const LONGEST = 800;

function toAlternation(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'su');
}

/** ASCII beginnings are enough to tell almost every other text, mojibake or not. */
function toOpeningPattern(openings: readonly string[]): RegExp {
  return new RegExp(`^(?:${[...new Set(openings)].join('|')})`);
}

function expandStarts(pattern: string): string[] {
  const choice = /^\(\?:([^)]*)/.exec(pattern);
  return (choice?.[1]?.split('|') ?? [pattern]).map(asciiStart);
}

/** Plain letters and spaces up to anything else, as a pattern; a letter that may be missing is left out. */
function asciiStart(pattern: string): string {
  const start = /^[A-Za-z ]*(?![?*{])/.exec(pattern)?.[0] ?? '';
  const next = pattern.charAt(start.length);
  return NOT_PLAIN.test(next) ? `${start}${NO_LETTER}` : start;
}

/** Every predicate ends in it, and so does whatever begins with a subject. Most texts do not. */
const FULL_STOP = '.';
const FULL_STOP_BYTE = 0x2e;

/**
 * Whether `isSystemLine` is worth asking. Cheap, and sound on texts that are still mojibake as long as sender and text
 * are so alike.
 */
export function mayBeSystemLine(text: string, sender: string): boolean {
  if (text.length > LONGEST || text.length === 0) return false;
  if (SENTENCE_OPENING.test(text)) return true;
  if (!text.endsWith(FULL_STOP)) return false;
  return text.charCodeAt(0) === sender.charCodeAt(0) || SUBJECT_OPENING.test(text);
}

/** First two bytes of every opening, as one number; an opening of one letter stands for all that begin with it. */
const FIRST_TWO = firstTwo();
/** Longer than any opening. */
const OPENING_BYTES = 48;

function firstTwo(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const opening of [...SUBJECT_OPENINGS, ...SENTENCE_OPENINGS]) {
    const start = opening.replace(NO_LETTER, '');
    const first = start.charCodeAt(0) << 8;
    if (start === '') table.fill(1);
    else if (start.length === 1) table.fill(1, first, first + 0x100);
    else table[first | start.charCodeAt(1)] = 1;
  }
  return table;
}

/**
 * The part of `mayBeSystemLine` that looks at the text alone, over the bytes of a JSON string. An escape at the beginning
 * is no ASCII letter unless it hides one, and then the text goes to the full parser for that.
 */
export function beginsLikeSystemLine(json: Buffer, from: number, to: number): boolean {
  if (FIRST_TWO[((json[from] as number) << 8) | (json[from + 1] as number)] === 0) return false;
  const opening = json.toString('latin1', from, Math.min(to, from + OPENING_BYTES));
  return SENTENCE_OPENING.test(opening) || (mayEndPredicate(json, to) && SUBJECT_OPENING.test(opening));
}

/** Whether the text that ends before `to` may be a subject and a predicate. A full stop written as an escape goes to the full parser. */
export function mayEndPredicate(json: Buffer, to: number): boolean {
  return json[to - 1] === FULL_STOP_BYTE;
}

/** Whether Facebook wrote this text into the thread. Both texts repaired. */
export function isSystemLine(text: string, sender: string): boolean {
  if (SENTENCE.test(text)) return true;
  if (!text.endsWith(FULL_STOP)) return false;
  return [...SUBJECTS, ...getNames(sender)].some((subject) => {
    return text.startsWith(`${subject} `) && PREDICATE.test(text.slice(subject.length + 1));
  });
}

/** The sender as Facebook shortens the name in a sentence: the whole of it, or its first words. */
function getNames(sender: string): string[] {
  const words = sender.split(' ').filter((word) => word !== '');
  return words.map((_, i) => words.slice(0, i + 1).join(' '));
}

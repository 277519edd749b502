import { LEXICONS } from './overclaim-lexicons.ts';

/**
 * Words that claim more than any evidence here supports. Checked in every sentence that this program writes about a company: no
 * export shows that a message was read, and no source in knowledge/ shows that messages were sold. What others wrote is exempt:
 * pass statements, titles and labels of our own, never a `quote` or the title of a source.
 */

const THINGS =
  '(?:private |personal |direct |facebook )*(?:messages?|chats?|conversations?|inbox|dms?|mail(?:box)?)';
const LOOKED_AT =
  '(?:read|reads|reading|saw|sees|seeing|seen|accessed|opened|searched|scanned|mined|copied|took|taken|stole|harvested)';
const SURE = '(?:indeed|really|actually|definitely|certainly|clearly|undoubtedly|obviously|in fact)';

const OVERCLAIMS: readonly RegExp[] = [
  // An act on the reader's own messages as if it were known.
  new RegExp(`\\b${LOOKED_AT} (?:through |all (?:of )?)?your ${THINGS}\\b`, 'giu'),
  new RegExp(`\\byour ${THINGS} (?:was|were|has been|have been|got) (?:\\w+ly )?${LOOKED_AT}\\b`, 'giu'),
  new RegExp(`\\b${SURE} (?:read|saw|accessed|opened|used|took)\\b`, 'giu'),
  /\bgave away your\b/giu,
  // Loaded names for an act.
  /\b(?:sold|selling your|sells? your|resold|traded your)\b/giu,
  /\b(?:spy|spies|spied|spying|spyware|snoop(?:s|ed|ing)?|eavesdrop(?:s|ped|ping)?|stalk(?:s|ed|ing)?)\b/giu,
  /\b(?:steal(?:s|ing)?|stole|stolen|theft of|robbed|looted|plundered|pilfered)\b/giu,
  /\b(?:hacked|hijacked|infiltrated|wiretapped|back ?door(?:s|ed)?|harvested|siphoned|hoovered)\b/giu,
  // Documents may have been leaked; only a source may say that a company leaked data.
  /\bleak(?:ed|ing)\b(?! (?:facebook )?(?:documents?|e-?mails?|files?|papers|records)\b)/giu,
  // Proof and measure.
  /\b(?:prove[sdn]?|proving|proof)\b(?! nothing\b)/giu,
  /\b(?:unfettered|unlimited|unrestricted|untrammell?ed|wholesale|free rein|carte blanche)\b/giu,
  /\ball (?:of )?your\b|\bevery(?: single)? one of your\b|\byour (?:entire|whole|complete) (?:inbox|history|life)\b/giu,
  // Verdicts and motives.
  /\b(?:secretly|covertly|behind your back|illegal(?:ly)?|unlawful(?:ly)?|criminal(?:ly)?|guilty)\b/giu,
  /\b(?:betray(?:s|ed|al)?|lied|lying|cover(?:ed)?[ -]up|scandal(?:ous)?|shocking(?:ly)?|creepy)\b/giu,
];

/**
 * The overclaiming words and phrases in a text of a language, as written, in the order of the text; empty when it has none. It knows no
 * negation on purpose: "X never stole your messages" is no sentence of ours either. "Proves nothing" and "leaked
 * documents" are let through.
 */
export function overclaims(text: string, language = 'en'): string[] {
  const lexicon = language === 'en' ? OVERCLAIMS : LEXICONS[language];
  if (lexicon === undefined) throw new Error(`overclaim-lexicons.ts has no words in ${language}`);
  const apostrophe = language === 'en' ? "'" : '’';
  const plain = text.normalize('NFKC').replaceAll('’', apostrophe).replace(/\s+/gu, ' ');
  const hits = lexicon.flatMap((pattern) => [...plain.matchAll(pattern)]);
  return hits.sort((a, b) => a.index - b.index).map(([words]) => words);
}

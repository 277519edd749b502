import type { ClaimStatus } from '../../src/model/enumerations.ts';

/**
 * How a statement attributes itself, by language and by how it is known. Without one of these words it would be in this
 * program's own voice. For a table for translators see docs/adding-a-language.md.
 */
export const ATTRIBUTION: Readonly<Record<string, Readonly<Record<ClaimStatus, RegExp | null>>>> = {
  en: {
    acknowledged: /\b(said|says|named|listed|confirmed|explained|told|wrote|spoke)\b/i,
    reported: /\b(reports?|reported|published|describes?|says?|found)\b/i,
    alleged: /\balleg(e|es|ed)\b/i,
    denied: /\b(said|says|wrote|denie[sd]|confirmed|told)\b/i,
    documented: null,
  },
  de: {
    acknowledged: /\b(sagte|sagt|nannte|genannt|nennt|bestätig|erklärt|teilte|schrieb|sprach|führt|gab an)/i,
    reported: /\b(berichte|Bericht|veröffentlicht|beschreib|nenn|laut|heißt|stellte|ergab)/i,
    alleged: /\b(behaupte|wirft|werfen|warf|vorgeworfen)|\b(vorwurf|vorwürfe)/i,
    denied: /\b(sagte|sagt|schrieb|bestreite|bestritt|bestätig|erklärt|teilte|wies|weist)/i,
    documented: null,
  },
  fr: {
    acknowledged: /\b(dit|déclar|indiqu|nomm|cit|confirm|expliqu|parl)|écri/i,
    reported: /\b(rapport|publi|décri|selon|constat|indiqu|mentionn|dit|disent)/i,
    alleged: /\ball[éè]gu/i,
    denied: /\b(dit|déclar|nie|nié|dément|contest|confirm|indiqu|répond)|écri/i,
    documented: null,
  },
  es: {
    acknowledged: /\b(dijo|dice|declar|nombr|mencion|confirm|explic|escrib|señal|indic|habló|comunic)/i,
    reported: /\b(informó|informa|informe|public|describ|según|constat|dicen?\b|mencion|enumer|halló|nombr)/i,
    alleged: /\balega|\balegó/i,
    denied: /\b(dijo|dice|neg|nieg|desm|escrib|confirm|declar|respond|comunic)/i,
    documented: null,
  },
  'pt-BR': {
    acknowledged: /\b(disse|diz|declar|nome|cit|mencion|confirm|explic|escrev|inform|falou)/i,
    reported: /\b(notici|informou|relat|reportag|public|descrev|segundo|constat|dizem?\b|mencion|cit|list)/i,
    alleged: /\balega|\balegou/i,
    denied: /\b(disse|diz|neg|desment|escrev|confirm|declar|respond|inform)/i,
    documented: null,
  },
};

/*
 * Words that say more than any evidence here can carry, in the languages of the program; English is in overclaims.ts. Each list
 * has the same order: an act on the reader's own messages as if it were known, loaded names for an act, proof and measure,
 * verdicts and motives. Letters beyond a to z are no word characters to \b: it is not put beside them.
 */

const GERMAN_THINGS = '(?:\\p{L}+ )?(?:Nachrichten|Chats|Unterhaltungen|Postfach)';
const GERMAN_ACTS =
  '(?:gelesen|mitgelesen|gesehen|eingesehen|durchsucht|kopiert|abgerufen|geöffnet|zugegriffen)';
const FRENCH_THINGS = '(?:messages|conversations|discussions)(?: privée?s)?';
const FRENCH_ACTS = '(?:lue?s?|vue?s?|consultée?s?|ouverte?s?|copiée?s?|fouillée?s?)';
const SPANISH_THINGS = '(?:mensajes|chats|conversaciones)(?: privad[oa]s)?';
const PORTUGUESE_THINGS = '(?:mensagens|conversas)(?: privadas| particulares)?';

export const LEXICONS: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    new RegExp(`\\b(?:las|lasen|liest|lesen|sah|sahen|durchsuchte) (?:alle )?Ihre ${GERMAN_THINGS}`, 'giu'),
    new RegExp(`\\bIhre? ${GERMAN_THINGS}\\w* (?:wurden? |sind )?(?:\\p{L}+ ){0,4}${GERMAN_ACTS}`, 'giu'),
    new RegExp(`\\b(?:griff|griffen|hatten?)(?: \\p{L}+){0,3} auf Ihre? ${GERMAN_THINGS}`, 'giu'),
    new RegExp(
      `\\b(?:tatsächlich|wirklich|definitiv|sicherlich|eindeutig|zweifellos|offensichtlich|in der Tat) ${GERMAN_ACTS}`,
      'giu',
    ),
    /\bverkauften? Ihre|\bverkaufte[nrs]?\b|\b(?:wurden?|worden|hat|haben)[^.;:]{0,60} verkauft\b|\bverkauft (?:wurden?|worden)/giu,
    /\b(?:spionier|ausspion|Spionage|bespitzel|ausgespäh|ausspäh|Spyware|schnüffel|belausch|abgehört|gestalkt)/giu,
    /\b(?:gestohlen|stahl|stiehlt|stehlen|geklaut|geraubt|Diebstahl|geplündert|entwendet)/giu,
    /\b(?:gehackt|gekapert|Hintertür|abgesaugt|abgegriffen|angezapft)/giu,
    /\bgeleakt\b|\bbeweis(?:t|en)\b(?! nichts)|\bbewiesen\b|\bbewies\b|\bBeweise?\b/giu,
    /\b(?:uneingeschränkt|unbegrenzt|schrankenlos|ungehindert|unbeschränkt|Freibrief)/giu,
    /\balle[rn]? Ihre[rnms]?\b|\bsämtliche Ihrer\b|\bIhr(?:e|en)? (?:ganze|gesamte|komplette)[sn]? (?:Postfach|Verlauf|Leben)/giu,
    /\b(?:heimlich|verdeckt|hinter Ihrem Rücken|illegal|rechtswidrig|gesetzwidrig|widerrechtlich|kriminell|schuldig)/giu,
    /\bVerrat\b|\b(?:betrog|gelogen|vertusch|Skandal|schockier|gruselig|unheimlich)/giu,
  ],
  fr: [
    new RegExp(
      `\\b(?:lit|lisait|lire|lu|vu|consulté|ouvert|copié|fouillé) (?:tous |toutes )?vos ${FRENCH_THINGS}`,
      'giu',
    ),
    new RegExp(`\\bvos ${FRENCH_THINGS} (?:ont été|furent|sont) (?:\\p{L}+ )?${FRENCH_ACTS}`, 'giu'),
    new RegExp(
      `\\b(?:vraiment|réellement|effectivement|certainement|clairement|sans aucun doute|en réalité) ${FRENCH_ACTS}`,
      'giu',
    ),
    /\bvendue?s?\b|\bvend(?:re|ent)? vos\b|\brevend(?!i[qc])/giu,
    /\bespionn|\bmouchard|\bfouin|\bvolée?s?\b|\bdérob|\bpill(?:é|er|age)|\bsubtilis/giu,
    /\bpirat(?:é|er|age)|\binfiltr|\bporte dérobée|\bsiphonn|\baspir(?:é|er)|\bfuité/giu,
    /(?<!\p{L})prouv(?:ent|er|e|é|ait)(?!\p{L})(?! rien)|\bpreuves?\b/giu,
    /\billimité|\bsans (?:aucune )?(?:limite|restriction|entrave)|\bcarte blanche/giu,
    /\btou(?:s|tes) vos\b|\b(?:l’)?intégralité de (?:vos|votre)\b/giu,
    /\b(?:secrètement|en secret|à votre insu|illégal|illicite|criminel|coupable)/giu,
    /\btrahi|(?<!\p{L})menti(?!\p{L})|\bmensong|\bscandal|\bchoquant/giu,
  ],
  es: [
    new RegExp(
      `\\b(?:leyó|leyeron|leer|leído|vio|vieron|abrió|copió) (?:todos )?tus ${SPANISH_THINGS}`,
      'giu',
    ),
    new RegExp(
      `\\btus ${SPANISH_THINGS} (?:fueron|han sido) (?:\\p{L}+ )?(?:leíd|vist|abiert|copiad)[oa]s`,
      'giu',
    ),
    /\b(?:realmente|efectivamente|ciertamente|claramente|sin duda|de hecho) (?:leyó|leyeron|vio|vieron|abrió|usó)/giu,
    /\bvendi(?:ó|eron|d[oa]s?)|\bvenden? tus\b|\brevendi/giu,
    /\bespi(?:ó|a|ar|ado|aron|onaje)(?!\p{L})|\bfisg|\bhusme|\brob(?:ó|ar|ad[oa]s?|aron)(?!\p{L})|\bhurt/giu,
    /\bhacke|\bjaque|\bpirate|\bpuertas? traseras?|\bsustraj|\bfiltr(?:ó|aron)(?!\p{L})/giu,
    /\bdemuestran?\b(?! nada)|\bdemostr(?:ó|ado|ar)|\bprueban? que\b|\bprobad[oa]\b/giu,
    /\bilimitad|\bsin (?:ningún )?l[ií]mite|\bsin restricci|\bcarta blanca/giu,
    /\btod[oa]s tus\b|\btod[oa] tu\b|\btu (?:buzón|historial|vida) (?:enter|complet)/giu,
    /\b(?:en secreto|secretamente|a tus espaldas|ilegal|ilícit|criminal|culpable|delictiv)/giu,
    /\btraicion|\bminti|\bmentira|\bencubr|\bescándalo|\bescandalos|\bespeluznante/giu,
  ],
  'pt-BR': [
    new RegExp(
      `\\b(?:leu|leram|ler|lido|viu|viram|abriu|acessou|acessaram|copiou) (?:todas )?(?:as )?suas ${PORTUGUESE_THINGS}`,
      'giu',
    ),
    new RegExp(
      `\\bsuas ${PORTUGUESE_THINGS} (?:foram|têm sido) (?:\\p{L}+ )?(?:lid|vist|acessad|abert|copiad)as`,
      'giu',
    ),
    /\b(?:realmente|efetivamente|certamente|claramente|sem dúvida|de fato) (?:leu|leram|viu|viram|abriu|usou|acessou)/giu,
    /\bvendeu|\bvenderam|\bvendid[oa]s?\b|\bvendem? suas\b|\brevend/giu,
    /\bespi(?:on|ou)|\bbisbilhot|\bxeret|\broub|\bfurt(?:o|ou|ad)/giu,
    /\bhacke|\binvadi|\bgrampe|\bporta dos fundos|\bvaz(?:ou|aram)\b/giu,
    /\bprova(?:m|r|ram|do|da|s)?\b(?! nada)|\bcomprov/giu,
    /\bilimitad|\bsem (?:nenhum )?limite|\birrestrit|\bcarta branca/giu,
    /\btodas as suas\b|\btodos os seus\b|\bsua (?:caixa|vida) (?:inteira|toda|completa)/giu,
    /\b(?:secretamente|em segredo|pelas suas costas|ilegal|ilícit|criminos|culpad)/giu,
    /\btraiu|\btraição|\bmentiu|\bmentira|\bacobert|\bescândalo|\bchocante|\bassustador/giu,
  ],
};

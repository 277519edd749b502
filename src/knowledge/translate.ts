import { message } from '../words/message.ts';
import { straight } from '../words/quotation-marks.ts';
import type { Words } from '../words/words.ts';
import { findTranslation, listOriginals, type Original, type Translations } from './translations.ts';
import { byId, type Claim, type Knowledge } from './types.ts';

/** The facts in the language of `words`. What has no fresh translation is in English, and says so. */
export function translateKnowledge(knowledge: Knowledge, given: Translations, words: Words): Knowledge {
  const byKey = new Map(listOriginals(knowledge).map((each) => [`${each.file}/${each.id}`, each]));
  const translate = <Fact extends { readonly id: string }>(file: string, fact: Fact): Fact => {
    const original = byKey.get(`${file}/${fact.id}`);
    if (original === undefined) return fact;
    const { english: _, ...texts } = findTranslation(given, original) ?? {
      ...markAsEnglish(original, words),
    };
    return { ...fact, ...texts };
  };
  const each = <Fact extends { readonly id: string }>(file: string, facts: Iterable<Fact>): Fact[] =>
    [...facts].map((fact) => translate(file, fact));
  const translateClaim = (claim: Claim): Claim => {
    const { quote, ...translated } = translate(claim.partnerId, claim);
    return {
      ...translated,
      by: given.speakers.get(claim.by) ?? claim.by,
      quote: claim.quote,
      ...(quote === null || straight(quote) === straight(claim.quote ?? '')
        ? {}
        : { quoteTranslation: quote }),
      original: claim,
    };
  };
  const partners = [...knowledge.partners.values()].map((partner) => ({
    ...partner,
    claims: partner.claims.map(translateClaim),
  }));
  const sources = [...knowledge.sources.values()].map((source) => {
    if (source.paper === null) return source;
    const { id, ...paper } = translate('_papers', { id: source.id, ...source.paper });
    return { ...source, paper };
  });
  return {
    ...knowledge,
    partners: byId(partners),
    claims: byId(partners.flatMap(({ claims }) => claims)),
    cases: byId(each('_cases', knowledge.cases.values())),
    cautions: each('_cautions', knowledge.cautions),
    eras: each('_eras', knowledge.eras),
    headlines: { ...knowledge.headlines, rows: each('_headlines', knowledge.headlines.rows) },
    remedies: byId(each('_remedies', knowledge.remedies.values())),
    sources: byId(sources),
  };
}

/** The first text says that it is English. */
function markAsEnglish({ texts }: Original, words: Words): Record<string, string> {
  const [[field, english] = ['', '']] = Object.entries(texts);
  return { [field]: words.say(message('facts.untranslated', { text: english })) };
}

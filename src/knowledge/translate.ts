import { message } from '../words/message.ts';
import { straight } from '../words/quotation-marks.ts';
import type { Words } from '../words/words.ts';
import { readOwnTranslations } from './own-translations.ts';
import { findTranslation, listOriginals, type Original, type Translations } from './translations.ts';
import { byId, type Claim, type Knowledge, type Source } from './types.ts';

const localized = new WeakMap<Knowledge, Map<string, Knowledge>>();

/** The facts in the language of `words`, made once. */
export function localizeKnowledge(knowledge: Knowledge, words: Words): Knowledge {
  if (words.language === 'en') return knowledge;
  const known = localized.get(knowledge) ?? new Map<string, Knowledge>();
  localized.set(knowledge, known);
  const found =
    known.get(words.language) ?? translateKnowledge(knowledge, readOwnTranslations(words.language), words);
  known.set(words.language, found);
  return found;
}

/** A text without an up-to-date translation is in English, and says so. */
export function translateKnowledge(knowledge: Knowledge, given: Translations, words: Words): Knowledge {
  const translator = new Translator(knowledge, given, words);
  const partners = [...knowledge.partners.values()].map((partner) => ({
    ...partner,
    claims: partner.claims.map((claim) => translator.claim(claim)),
  }));
  const rows = translator.facts('_headlines', knowledge.headlines.rows);
  return {
    ...knowledge,
    partners: byId(partners),
    claims: byId(partners.flatMap(({ claims }) => claims)),
    cases: byId(translator.facts('_cases', knowledge.cases.values())),
    cautions: translator.facts('_cautions', knowledge.cautions),
    eras: translator.facts('_eras', knowledge.eras),
    otherEras: translator.facts('_eras', knowledge.otherEras),
    headlines: { ...knowledge.headlines, rows },
    remedies: byId(translator.facts('_remedies', knowledge.remedies.values())),
    sources: byId([...knowledge.sources.values()].map((source) => translator.source(source))),
  };
}

class Translator {
  readonly #originals: ReadonlyMap<string, Original>;
  readonly #given: Translations;
  readonly #words: Words;

  constructor(knowledge: Knowledge, given: Translations, words: Words) {
    this.#originals = new Map(listOriginals(knowledge).map((each) => [`${each.file}/${each.id}`, each]));
    this.#given = given;
    this.#words = words;
  }

  facts<Fact extends { readonly id: string }>(file: string, facts: Iterable<Fact>): Fact[] {
    return [...facts].map((fact) => this.#fact(file, fact));
  }

  /** The quotation keeps its original wording; our translation is added, unless the quotation is in this language. */
  claim(claim: Claim): Claim {
    const translated = this.#fact(claim.partnerId, claim);
    const ours = translated.quote;
    const isNew = ours !== null && straight(ours) !== straight(claim.quote ?? '');
    return {
      ...translated,
      by: this.#given.speakers.get(claim.by) ?? claim.by,
      quote: claim.quote,
      ...(isNew ? { quoteTranslation: ours } : {}),
      original: claim,
    };
  }

  source(source: Source): Source {
    if (source.paper === null) return source;
    const { id: _, ...paper } = this.#fact('_papers', { id: source.id, ...source.paper });
    return { ...source, paper };
  }

  #fact<Fact extends { readonly id: string }>(file: string, fact: Fact): Fact {
    const original = this.#originals.get(`${file}/${fact.id}`);
    if (original === undefined) return fact;
    const { english: _, ...texts } = findTranslation(this.#given, original) ?? this.#inEnglish(original);
    return { ...fact, ...texts };
  }

  /** The first text says that it is in English. */
  #inEnglish({ texts }: Original): Record<string, string> {
    const [[field, text] = ['', '']] = Object.entries(texts);
    return { [field]: this.#words.say(message('facts.untranslated', { text })) };
  }
}

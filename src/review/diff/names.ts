import { normaliseName } from '../../knowledge/match.ts';
import { compare } from '../../model/compare.ts';
import type { AdvertiserDiff, NameDiff } from '../../model/diff.ts';
import { comparability } from './coverage.ts';
import type { ImportView } from './view.ts';

/** Advertisers by name, ignoring case and accents; "Shop" and "Shop Inc." are the same. */
export function diffAdvertisers(from: ImportView, to: ImportView): AdvertiserDiff {
  if (comparability(from, to, 'advertisers') === 'none')
    return { new: [], gone: [], listNew: [], listGone: [] };
  const names = (view: ImportView): string[] => view.advertisers.map(({ name }) => name);
  const withList = (view: ImportView): string[] =>
    view.advertisers.filter(({ hasList }) => hasList).map(({ name }) => name);
  const all = diffNames(names(from), names(to));
  const lists = diffNames(withList(from), withList(to));
  const [isNew, isGone] = [getKeys(all.new), getKeys(all.gone)];
  return {
    ...all,
    listNew: lists.new.filter((name) => !isNew.has(normaliseName(name))),
    listGone: lists.gone.filter((name) => !isGone.has(normaliseName(name))),
  };
}

/** Businesses that sent activity. */
export function diffBusinesses(from: ImportView, to: ImportView): NameDiff {
  if (comparability(from, to, 'off-meta-activity') === 'none') return { new: [], gone: [] };
  return diffNames(from.businesses, to.businesses);
}

/** Names that only one side has, without duplicates, in alphabetical order. */
export function diffNames(before: readonly string[], after: readonly string[]): NameDiff {
  return { new: missingIn(before, after), gone: missingIn(after, before) };
}

function missingIn(there: readonly string[], here: readonly string[]): string[] {
  const known = getKeys(there);
  const missing = new Map<string, string>();
  for (const name of [...here].sort(compare)) {
    const key = normaliseName(name);
    if (!known.has(key) && !missing.has(key)) missing.set(key, name);
  }
  return [...missing.values()].sort(compare);
}

const getKeys = (names: readonly string[]): Set<string> => new Set(names.map(normaliseName));

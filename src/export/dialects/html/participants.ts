/**
 * Names from a line such as `Participants: Alex Muster and Robin Sample`. The words between the names are in the user's
 * language; the platform knows how each language joins a list.
 */
export function participantsIn(line: string, known: ReadonlySet<string>): string[] {
  const list = line.replace(/^[^:：]{0,60}[:：]\s*/, '');
  const parts = list.split(/\s*[,、，،]\s*/).filter((name) => name !== '');
  const last = parts.pop();
  return last === undefined ? [] : [...parts, ...splitLast(last, known)];
}

/** The last two names are joined by a word. A name may hold such a word itself, so a known name on a side decides. */
function splitLast(text: string, known: ReadonlySet<string>): string[] {
  if (known.has(text)) return [text];
  const cuts = joiners().flatMap((word) => cutsAt(text, word));
  const sure = cuts.find(([left, right]) => known.has(left) || known.has(right));
  const pair = sure ?? (cuts.length === 1 ? cuts[0] : undefined);
  return (pair ?? [text]).map((name) => name.trim()).filter((name) => name !== '');
}

function cutsAt(text: string, word: string): [string, string][] {
  const at = text.indexOf(word);
  if (at <= 0) return [];
  return [[text.slice(0, at).trim(), text.slice(at + word.length).trim()]];
}

const LANGUAGES =
  'en fr es de pt it nl pl cs sk sl hr sr ro hu sv da nb fi et lv lt el bg mk uk ru tr az ar he fa ur hi bn ta te ml kn gu mr ne si th km my lo vi id ms fil zh zh-Hant ja ko ka hy sq is ga cy eu ca gl af sw'.split(
    ' ',
  );
let built: readonly string[] | null = null;

/** ` and `, ` et `, `和` and so on, longest first. */
function joiners(): readonly string[] {
  built ??= [...new Set(LANGUAGES.map(findJoiner))]
    .filter((word) => word.trim() !== '' && !/^\s*[,、]\s*$/.test(word))
    .sort((a, b) => b.length - a.length);
  return built;
}

function findJoiner(language: string): string {
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['A', 'B']);
  return parts.find(({ type }) => type === 'literal')?.value ?? '';
}

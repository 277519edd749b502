import { message } from '../../words/message.ts';
import type { TextRow } from '../dialects/label-values.ts';
import { commonBasis, readInstant } from './instant.ts';
import { byRows, furtherRows, textRows, unreadRows } from './labelled.ts';
import { outsideDomain } from './outside-domain.ts';
import { type ElementParser, type KindParser, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

/** Only a hint, for a record with a single row. */
const ACTION_LABEL = /^(?:a[ck]tion|acci[oó]n|a[cç][aã]o|azione|actie|akcja|handling|åtgärd|動作|操作)$/i;

/** `{ title, action, timestamp }`; in 2018 the title may be missing. */
const readInteraction: ElementParser = ({ value, pointer }, context) => {
  const title = text(field(value, 'title'));
  const action = text(field(value, 'action'));
  if (title === null && action === null) return nothingSaid(pointer);
  const when = readInstant(field(value, 'timestamp'), pointer);
  const basis = commonBasis([when], context.basis);
  const domain = outsideDomain([field(value, 'url')]);
  return result(
    [{ type: 'ad-interaction', title, action, at: when.at, domain, basis, pointer }],
    [when.problem],
  );
};

/** Rows Action, Title and addresses; in 2025 only the title. The date is the record's own. */
const readLabelled = byRows((rows, { value, pointer }, context) => {
  const texts = textRows(rows);
  const addresses = texts.filter(isAddress);
  const words = texts.filter((row) => !isAddress(row));
  const { action, title } = actionAndTitle(words);
  if (title === null && action === null && addresses.length === 0) return nothingSaid(pointer);
  const when = readInstant(field(value, 'timestamp'), pointer);
  const domain = outsideDomain(addresses.flatMap((row) => [row.href, row.value]));
  const basis = commonBasis([when], context.basis);
  return result(
    [{ type: 'ad-interaction', title, action, at: when.at, domain, basis, pointer }],
    [when.problem, furtherRows(words, 2), ...unreadRows(rows, ['text'])],
  );
});

/** The action comes before the title; a single row is the title unless its label says otherwise. */
function actionAndTitle(rows: readonly TextRow[]): {
  readonly action: string | null;
  readonly title: string | null;
} {
  const [first, second] = rows;
  if (first && !second && !ACTION_LABEL.test(first.label)) return { action: null, title: text(first.value) };
  return { action: text(first?.value), title: text(second?.value) };
}

function isAddress(row: TextRow): boolean {
  return text(row.href) !== null || /^https?:\/\/\S+$/i.test(text(row.value) ?? '');
}

function nothingSaid(pointer: string) {
  return refuse('unknown-shape', pointer, message('problem.adInteraction.empty'));
}

export const adInteractions: KindParser = {
  keyed: { history: readInteraction, history_v2: readInteraction },
  labelled: readLabelled,
};

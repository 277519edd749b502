import type { ConnectionStatus } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import { toLabelRows } from '../dialects/label-values.ts';
import { repair } from '../encoding.ts';
import { commonBasis, type InstantReading, readInstant } from '../parsers/instant.ts';
import {
  type ElementParser,
  type KindParser,
  type ParserContext,
  refuse,
  result,
  unknownPlace,
} from '../parsers/parser.ts';
import { field, text } from '../parsers/plain.ts';
import { readPrintedInstant } from '../parsers/printed-instant.ts';
import type { ReadResult } from '../records.ts';
import { readStringMap } from './string-map.ts';

/** A label with what is beside it: a date, or a text. */
type Row = { readonly label: string; readonly instant: InstantReading | null; readonly text: string | null };

/** `{ title, string_map_data: { 'Added on': { timestamp }, 'Last active on': { timestamp }, 'App user ID': { value } } }` */
const readApp: ElementParser = ({ value, pointer }, context) => {
  const map = readStringMap(value, pointer);
  if (map === null) return unknownPlace(pointer);
  const rows = map.map(({ label, timestamp, ...row }) => ({
    label: repair(label),
    instant: timestamp ? readInstant(timestamp, row.pointer) : null,
    text: text(row.value),
  }));
  return toConnection(text(field(value, 'title')), rows, pointer, context);
};

/** The same as a card of a page, or as a label_values record: `{ title, label_values }`. */
const readLabelledApp: ElementParser = ({ value, pointer }, context) => {
  const rows = toLabelRows(value, pointer).map((row): Row => {
    const printed = row.kind === 'text' ? text(row.value) : null;
    const instant = row.kind === 'instant' ? readPrintedInstant(row.value, row.pointer) : null;
    return { label: row.label, instant, text: printed };
  });
  return toConnection(text(field(value, 'title')), rows, pointer, context);
};

/** Without the date of the app's list, no other order is known: the app was added first. */
function toConnection(
  title: string | null,
  rows: readonly Row[],
  pointer: string,
  context: ParserContext,
): ReadResult {
  if (title === null) return refuse('missing-name', pointer, message('problem.app.unnamed'));
  const status = getStatus(context.ref.path);
  const dates = rows.filter(({ instant }) => instant !== null);
  const removed = status === 'removed' ? dates.find(({ label }) => REMOVED.test(label)) : undefined;
  const first = dates.find((row) => row !== removed);
  // A removed app's only date, under a label in an unknown language, may be that of its removal.
  const isUnclear = status === 'removed' && dates.length === 1 && !ADDED.test(first?.label ?? '');
  const added = isUnclear ? undefined : first;
  const readings = [added, removed].flatMap((row) => row?.instant ?? []);
  const scopedId = rows.find((row) => /^\d{5,40}$/.test(row.text ?? ''))?.text ?? null;
  return result(
    [
      {
        type: 'connection',
        kind: 'app',
        name: title,
        status,
        addedAt: added?.instant?.at ?? null,
        removedAt: removed?.instant?.at ?? null,
        basis: commonBasis(readings, context.basis),
        scopedId,
        pointer,
      },
    ],
    dates.map(({ instant }) => instant?.problem),
  );
}

/** A date is that of the removal only if its label says so. */
const REMOVED = /remov|entfern|supprim|retir|elimin|quit/i;
const ADDED = /\badd|hinzugef|ajout|añad|agreg|adicion|aggiun|toegevoegd|dodan|добав|eklen/i;

/** Each list has a file of its own; `expired_pps` is one of them. */
function getStatus(path: string): ConnectionStatus {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (file.startsWith('active')) return 'active';
  return file.startsWith('removed') ? 'removed' : 'expired';
}

export const instagramApps: KindParser = {
  keyed: {
    apps_and_websites_active_apps: readApp,
    apps_and_websites_expired_apps: readApp,
    apps_and_websites_inactive_apps: readApp,
    apps_and_websites_removed_apps: readApp,
  },
  listed: readApp,
  labelled: readLabelledApp,
};

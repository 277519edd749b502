import type { TimeBasis } from '../../model/enumerations.ts';
import { toLabelRows } from '../dialects/label-values.ts';
import type { ExportRecord, OffMetaEvent, Problem, ReadResult } from '../records.ts';
import { commonBasis, type InstantReading, readInstant } from './instant.ts';
import { listRows, textRows } from './labelled.ts';
import { ScannedBusiness, scanBusinesses } from './off-meta-scan.ts';
import { type ElementParser, type KindParser, refuse } from './parser.ts';
import { below, field, isObject, list, readId, text } from './plain.ts';

/** A business may have sent hundreds of thousands of events: its records carry at most this many each. */
export const EVENTS_PER_RECORD = 1000;

type EventReading = {
  readonly event: OffMetaEvent | null;
  readonly when: InstantReading | null;
  readonly problems: readonly (Problem | undefined)[];
};

/** `{ name, events: [{ id, type, timestamp }] }` */
const readBusiness: ElementParser = ({ value, pointer }, { basis }) => {
  if (value instanceof ScannedBusiness) return scanned(value, pointer, basis);
  const name = text(field(value, 'name'));
  if (name === null) return unnamed(pointer);
  const events = field(value, 'events');
  const readings = list(events).map(
    (event, at) => plainEvent(event) ?? readEvent(event, below(pointer, 'events', at)),
  );
  const listed = events === undefined || events === null || Array.isArray(events);
  return business(name, pointer, readings, basis, listed ? undefined : notAList(pointer));
};

/** Every event of it has an instant, and that is in UTC as in all of JSON. */
function scanned({ name, events }: ScannedBusiness, pointer: string, otherwise: TimeBasis): ReadResult {
  const printed = text(name);
  if (printed === null) return unnamed(pointer);
  const basis = events.length > 0 ? 'utc' : otherwise;
  return { records: inSlices(printed, pointer, events, basis), problems: [] };
}

function unnamed(pointer: string): ReadResult {
  return refuse('missing-name', pointer, 'A business stands here without a name.');
}

/** Nearly every event is well-formed, and there may be a million: then no place has to be named. Null: look closer. */
function plainEvent(event: unknown): EventReading | null {
  if (!isObject(event)) return null;
  const { id, type, timestamp } = event as { id?: unknown; type?: unknown; timestamp?: unknown };
  if (typeof type !== 'string' || !/^[A-Z_]+$/.test(type)) return null;
  const sourceId = typeof id === 'string' ? id : Number.isSafeInteger(id) ? String(id) : '';
  if (!/^[1-9]\d{0,39}$/.test(sourceId)) return null;
  const when = typeof timestamp === 'number' ? readInstant(timestamp, '') : null;
  if (when === null || when.at === null) return null;
  return { event: { at: when.at, type, sourceId }, when, problems: NO_PROBLEMS };
}

const NO_PROBLEMS: readonly undefined[] = [];

function readEvent(event: unknown, pointer: string): EventReading {
  if (!isObject(event)) return noEvent(pointer);
  return toEvent(field(event, 'type'), field(event, 'id'), field(event, 'timestamp'), pointer);
}

function toEvent(type: unknown, id: unknown, timestamp: unknown, pointer: string): EventReading {
  const printed = text(type);
  const source = readId(id, pointer);
  const when = readInstant(timestamp, pointer);
  const event: OffMetaEvent = { at: when.at, type: printed ?? 'UNKNOWN', sourceId: source.id };
  const untyped = { code: 'missing-event-type', pointer, message: 'An event does not say what happened.' };
  return { event, when, problems: [printed === null ? untyped : undefined, source.problem, when.problem] };
}

/** `{ title, label_values: [{ vec: [{ dict: [id, event, received] }] }] }`; told apart by kind, not by label. */
const readLabelledBusiness: ElementParser = ({ value, pointer }, { basis }) => {
  const name = text(field(value, 'title'));
  if (name === null) return unnamed(pointer);
  const items = listRows(toLabelRows(value, pointer)).flatMap((row) => row.items);
  const readings = items.map((item) => {
    const values = textRows(item.rows).map((row) => row.value);
    const received = item.rows.find((row) => row.kind === 'instant');
    if (item.rows.length === 0) return noEvent(item.pointer);
    const id = values.find((one) => typeof one === 'number' || /^\d+$/.test(text(one) ?? ''));
    const type = values.find((one) => one !== id);
    return toEvent(type, id, received?.kind === 'instant' ? received.value : undefined, item.pointer);
  });
  return business(name, pointer, readings, basis);
};

function business(
  name: string,
  pointer: string,
  readings: readonly EventReading[],
  otherwise: TimeBasis,
  trouble?: Problem,
): ReadResult {
  const events = readings.map(({ event }) => event).filter((event) => event !== null);
  const basis = commonBasis(
    readings.map(({ when }) => when).filter((when) => when !== null),
    otherwise,
  );
  const problems = [trouble, ...readings.flatMap((reading) => reading.problems)];
  return {
    records: inSlices(name, pointer, events, basis),
    problems: problems.filter((problem) => problem !== undefined),
  };
}

/** One record at least, for a business without events is still one that is listed. */
function inSlices(
  name: string,
  pointer: string,
  events: readonly OffMetaEvent[],
  basis: TimeBasis,
): ExportRecord[] {
  const records: ExportRecord[] = [];
  for (let from = 0; from === 0 || from < events.length; from += EVENTS_PER_RECORD) {
    const slice = events.slice(from, from + EVENTS_PER_RECORD);
    records.push({ type: 'off-meta', name, events: slice, basis, pointer });
  }
  return records;
}

function noEvent(pointer: string): EventReading {
  const message = 'An entry among the events of a business is no event.';
  return { event: null, when: null, problems: [{ code: 'unknown-shape', pointer, message }] };
}

function notAList(pointer: string): Problem {
  return { code: 'unknown-shape', pointer, message: 'The events of a business are not a list.' };
}

export const offMetaActivity: KindParser = {
  keyed: { off_facebook_activity: readBusiness, off_facebook_activity_v2: readBusiness },
  scans: { off_facebook_activity: scanBusinesses, off_facebook_activity_v2: scanBusinesses },
  labelled: readLabelledBusiness,
};

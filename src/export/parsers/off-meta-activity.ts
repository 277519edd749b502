import type { TimeBasis } from '../../model/enumerations.ts';
import { type Message, message } from '../../words/message.ts';
import { type LabelRow, type TextRow, toLabelRows } from '../dialects/label-values.ts';
import { MAX_PROBLEMS } from '../limits.ts';
import { cutLongName } from '../long-names.ts';
import type { OffMetaEvent, OffMetaRecord, Problem, ReadResult } from '../records.ts';
import { isPlausibleSecond } from './instant.ts';
import { furtherRows, listRows, textRows, unreadRows } from './labelled.ts';
import { type ElementParser, type KindParser, merge, refuse, result } from './parser.ts';
import { below, field, isObject, list, readId, text } from './plain.ts';
import { readPrintedInstant } from './printed-instant.ts';

/** A business may have sent a hundred thousand events: its records carry at most this many each. */
const EVENTS_PER_RECORD = 1000;

/** `{ name, events: [{ id, type, timestamp }] }` */
export const readBusiness: ElementParser = ({ value, pointer }, { basis }) => {
  const name = text(field(value, 'name'));
  if (name === null) return unnamed(pointer);
  const events = field(value, 'events');
  const found = new BusinessEvents();
  const isList = events === undefined || events === null || Array.isArray(events);
  if (!isList) found.refuse(pointer, message('problem.offMeta.eventsAreNoList'));
  list(events).forEach((event, at) => {
    if (!found.addPlain(event))
      found.addObject(event, found.isHopeless ? pointer : below(pointer, 'events', at));
  });
  return found.toResult(name, pointer, basis);
};

/** `{ title, label_values: [{ vec: [{ dict: [id, event, received] }] }] }`; distinguished by kind, not by label. */
export const readLabelledBusiness: ElementParser = ({ value, pointer }, { basis }) => {
  const name = text(field(value, 'title'));
  if (name === null) return unnamed(pointer);
  const found = new BusinessEvents();
  const rows = toLabelRows(value, pointer);
  for (const item of listRows(rows).flatMap((row) => row.items)) {
    if (item.rows.length === 0) found.refuseEvent(item.pointer);
    else found.addRows(item.rows, item.pointer);
  }
  return merge([found.toResult(name, pointer, basis), result([], unreadRows(rows, ['list']))]);
};

/** Id, event and date are recognised by their form; a remaining text is the date as printed. */
function toEventFields(rows: readonly LabelRow[]): EventFields {
  const values = filledTexts(rows).map((row) => row.value);
  const id = values.find((one) => typeof one === 'number' || /^\d+$/.test(text(one) ?? ''));
  const texts = values.filter((one) => one !== id);
  const type = texts.find((one) => EVENT_TYPE.test(text(one) ?? '')) ?? texts[0];
  const instant = rows.find((row) => row.kind === 'instant');
  return { type, id, timestamp: instant ? instant.value : texts.find((one) => one !== type) };
}

function filledTexts(rows: readonly LabelRow[]): TextRow[] {
  return textRows(rows).filter(({ value }) => text(value) !== null || typeof value === 'number');
}

/** Id, event and date. */
const EVENT_ROWS = 3;

/** Facebook's own identifier of an event, the same in all languages. */
const EVENT_TYPE = /^[A-Z][A-Z0-9_]*$/;

function unnamed(pointer: string): ReadResult {
  return refuse('missing-name', pointer, message('problem.offMeta.unnamed'));
}

type EventFields = { readonly id?: unknown; readonly type?: unknown; readonly timestamp?: unknown };

const NO_EVENT = message('problem.offMeta.noEvent');

/** Collects the events of one business and their problems. */
class BusinessEvents {
  readonly #events: OffMetaEvent[] = [];
  readonly #problems: Problem[] = [];
  /** The least certain basis of the dated events. */
  #basis: TimeBasis | null = null;

  /**
   * Whether there are so many problems that no further place will be listed. Half a million places weigh as much as a large
   * export.
   */
  get isHopeless(): boolean {
    return this.#problems.length > MAX_PROBLEMS;
  }

  /** Nearly every event is well-formed, and there may be a million: those need no pointer. False: needs the full check. */
  addPlain(event: unknown): boolean {
    if (!isObject(event)) return false;
    const { id, type, timestamp }: EventFields = event;
    if (typeof type !== 'string' || !/^[A-Z_]{1,99}$/.test(type) || typeof timestamp !== 'number')
      return false;
    const sourceId = typeof id === 'string' ? id : Number.isSafeInteger(id) ? String(id) : '';
    if (!/^[1-9]\d{0,39}$/.test(sourceId)) return false;
    if (!isPlausibleSecond(timestamp)) return false;
    this.#basis ??= 'utc';
    this.#events.push({ at: timestamp, type, sourceId });
    return true;
  }

  addObject(event: unknown, pointer: string): void {
    const [type, id, timestamp] = ['type', 'id', 'timestamp'].map((name) => field(event, name));
    if (isObject(event)) this.add({ type, id, timestamp }, pointer);
    else this.refuseEvent(pointer);
  }

  add({ type, id, timestamp }: EventFields, pointer: string): void {
    const printed = text(type);
    const source = readId(id, pointer);
    const when = readPrintedInstant(timestamp, pointer);
    if (printed === null)
      this.#problems.push({
        code: 'missing-event-type',
        pointer,
        message: message('problem.offMeta.eventWithoutType'),
      });
    const name = printed === null ? null : cutLongName(printed, pointer);
    if (name?.problem) this.#problems.push(name.problem);
    if (source.problem) this.#problems.push(source.problem);
    if (when.problem) this.#problems.push(when.problem);
    if (when.at !== null && this.#basis !== 'local') this.#basis = when.basis;
    this.#events.push({ at: when.at, type: name?.text ?? 'UNKNOWN', sourceId: source.id });
  }

  addRows(rows: readonly LabelRow[], pointer: string): void {
    this.add(toEventFields(rows), pointer);
    const dated = rows.filter(({ kind }) => kind === 'instant').length;
    const further = furtherRows(filledTexts(rows), Math.max(0, EVENT_ROWS - dated));
    for (const problem of unreadRows(rows, ['text', 'instant'])) this.#problems.push(problem);
    if (further) this.#problems.push(further);
  }

  refuseEvent(pointer: string): void {
    this.refuse(pointer, NO_EVENT);
  }

  refuse(pointer: string, says: Message): void {
    this.#problems.push({ code: 'unknown-shape', pointer, message: says });
  }

  /** At least one record: a business without events is still listed. */
  toResult(name: string, pointer: string, otherwise: TimeBasis): ReadResult {
    const basis = this.#basis ?? otherwise;
    const records: OffMetaRecord[] = [];
    for (let from = 0; from === 0 || from < this.#events.length; from += EVENTS_PER_RECORD) {
      const events = this.#events.slice(from, from + EVENTS_PER_RECORD);
      records.push({ type: 'off-meta', name, events, basis, pointer });
    }
    return { records, problems: this.#problems };
  }
}

export const offMetaActivity: KindParser = {
  keyed: { off_facebook_activity: readBusiness, off_facebook_activity_v2: readBusiness },
  labelled: readLabelledBusiness,
};

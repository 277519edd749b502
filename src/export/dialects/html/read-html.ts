import type { DocumentKind, DocumentStatus } from '../../../model/enumerations.ts';
import { message } from '../../../words/message.ts';
import type { DocumentBytes, DocumentOutcome, RecordSink } from '../../document-io.ts';
import { merge, NOTHING, refuse, result } from '../../parsers/parser.ts';
import { RecordBatcher } from '../../record-batcher.ts';
import { type DocumentRef, type HeaderRecord, type ReadResult, STAMP_RANK } from '../../records.ts';
import { toProblem } from '../../unreadable-document.ts';
import type { BusinessNames } from './business-names.ts';
import { getLinkedPages, type HtmlContext, namesOfBusinesses } from './context.ts';
import { type DateHint, DateReader } from './dates.ts';
import type { Stamp } from './generated-by.ts';
import { type Frame, readFrame } from './page-header.ts';
import type { PageReading } from './page-reading.ts';
import { openSource, type Source, TAIL_BYTES } from './page-source.ts';
import { readListPage } from './read-list-page.ts';
import { readThreadPage, readThreadsOf2014 } from './read-messages.ts';
import { TagStream } from './tag-stream.ts';
import { offsetAtPlace } from './time-zones.ts';

/**
 * Reads one HTML page of any generation, kind and language. Its records go to the sink in batches; trouble becomes problems and
 * a status:
 * - `partial`: the page breaks off (`truncated-page`), or something in it could not be read; the rest is returned;
 * - `unrecognised`: it is not a page of a known template (`unknown-template`);
 * - `unreadable`: the archive could not deliver it, or it holds more than any real page.
 * `context`, if given, answers what only the other pages of the export know: the names of businesses.
 */
export async function readHtml(
  ref: DocumentRef,
  bytes: DocumentBytes,
  sink: RecordSink,
  context?: HtmlContext,
): Promise<DocumentOutcome> {
  const out = new RecordBatcher(sink);
  let ending: Pick<DocumentOutcome, 'status' | 'dialect'>;
  try {
    ending = await readPage(ref, bytes, out, context);
  } catch (error) {
    await out.add(result([], [toProblem(error)]));
    ending = { status: 'unreadable', dialect: null };
  }
  await out.flush();
  return { ...ending, records: out.records, problems: out.problems };
}

async function readPage(
  ref: DocumentRef,
  bytes: DocumentBytes,
  out: RecordBatcher,
  context: HtmlContext | undefined,
): Promise<Pick<DocumentOutcome, 'status' | 'dialect'>> {
  const source = await openSource(bytes);
  const names = ref.kind === 'off-meta-activity' && context ? await namesOfBusinesses(context) : null;
  const page = new PageStream(ref, source, names, context);
  await out.add(page.opening());
  let last = '';
  for await (const piece of source.pieces) {
    await out.add(page.write(piece));
    last = piece;
  }
  await out.add(page.end(last.slice(-TAIL_BYTES)));
  if (!page.reading.recognised())
    await out.add(refuse('unknown-template', '', message('problem.page.unknownTemplate')));
  else if (!page.isComplete) await out.add(refuse('truncated-page', '', message('problem.page.truncated')));
  return { status: getStatus(page, out), dialect: page.reading.dialect() };
}

/** One page being read by the reader of its kind. */
class PageStream {
  readonly #frame: Frame;
  readonly #ref: DocumentRef;
  readonly reading: PageReading;
  readonly #stream: TagStream;
  readonly #isLong: boolean;

  constructor(
    ref: DocumentRef,
    { head, tail }: Source,
    names: BusinessNames | null,
    context: HtmlContext | undefined,
  ) {
    this.#ref = ref;
    this.#frame = readFrame(head, tail ?? '');
    this.#isLong = tail === null;
    const dates = new DateReader(getDateHint(this.#frame.stamp, context?.timeZone ?? null));
    dates.read(this.#frame.stamp.dateText);
    this.reading = startReading(ref, head, this.#frame, dates, names, context);
    this.#stream = new TagStream(this.reading.handler);
  }

  get isComplete(): boolean {
    return this.#stream.complete;
  }

  /** What the frame says, before the first record of the page. */
  opening(): ReadResult {
    const found = stampRecords(this.#frame);
    const other = KIND_OF_PAGE[this.#frame.pageId ?? ''];
    if (other === undefined || other === this.#ref.kind) return found;
    const says = message('problem.page.otherKind', { other });
    return { ...found, problems: [{ code: 'page-id-mismatch', pointer: '', message: says }] };
  }

  write(piece: string): ReadResult {
    this.#stream.write(piece);
    return this.reading.take(false, false);
  }

  end(tail: string): ReadResult {
    this.#stream.end();
    const last = this.reading.take(true, this.#stream.complete);
    // The end of a long page was not available when its frame was read.
    const isLate = this.#isLong && this.#frame.stamp.owner === null;
    const late = isLate ? stampRecords(readFrame('', tail)) : NOTHING;
    const deep = this.#stream.tooDeep ? refuse('too-deep', '', message('problem.page.tooDeep')) : NOTHING;
    return merge([last, late, deep]);
  }
}

function startReading(
  ref: DocumentRef,
  head: string,
  frame: Frame,
  dates: DateReader,
  names: BusinessNames | null,
  context: HtmlContext | undefined,
): PageReading {
  const { kind } = ref;
  const linked = context === undefined ? null : getLinkedPages(context);
  if (kind !== 'thread' && kind !== 'e2ee-thread' && kind !== 'message-headers') {
    return readListPage(ref, kind, { dates, title: frame.title, names, linked });
  }
  if (isOf2014(head)) return readThreadsOf2014(ref, dates, linked?.has ?? null);
  return readThreadPage(ref, frame, dates);
}

/** A stamp with another offset than the account's zone shows that the page was printed in another zone: then only the stamp counts. */
function getDateHint({ offsetMinutes, at }: Stamp, zone: string | null): DateHint {
  const offset = offsetMinutes === null ? {} : { offsetMinutes };
  if (zone === null) return offset;
  const isOther = offsetMinutes !== null && at !== null && offsetAtPlace(zone, at) !== offsetMinutes;
  return isOther ? offset : { ...offset, place: zone };
}

/** The thread pages up to mid-2018, including those that were no longer in `html/`. */
function isOf2014(head: string): boolean {
  return head.includes('<div class="thread"') || head.includes('<div class="contents"');
}

function stampRecords({ stamp: { owner, unknownSentence, at } }: Frame): ReadResult {
  const records: HeaderRecord[] = [];
  if (owner !== null) records.push({ type: 'owner', name: owner, rank: STAMP_RANK, pointer: '' });
  else if (unknownSentence !== null) records.push({ type: 'stamp', text: unknownSentence, pointer: '' });
  if (at !== null) records.push({ type: 'generated', at, basis: 'utc', pointer: '' });
  return result(records);
}

/** Numbers of pages on Facebook, stable from 2021 to 2025; those of 2019 were different. */
const KIND_OF_PAGE: Readonly<Record<string, DocumentKind>> = {
  243: 'connected-apps',
  174: 'app-posts',
  176: 'off-meta-activity',
  172: 'ad-interactions',
  284: 'advertisers',
  155: 'logins',
  156: 'logins',
  157: 'logins',
  58: 'connected-apps',
  60: 'app-posts',
  67: 'ad-interactions',
  68: 'advertisers',
  72: 'logins',
  75: 'logins',
  79: 'logins',
};

function getStatus({ reading, isComplete }: PageStream, out: RecordBatcher): DocumentStatus {
  const isHolding = reading.held?.() ?? false;
  if (!reading.recognised()) return 'unrecognised';
  if (isComplete && out.isAllUnknown && !isHolding) return 'unrecognised';
  if (!isComplete || out.hasTrouble) return 'partial';
  if (reading.isEmpty?.()) return 'empty';
  return out.records > 0 || isHolding ? 'read' : 'empty';
}

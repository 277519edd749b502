import type { Dialect, DocumentStatus } from '../model/enumerations.ts';
import type { HtmlContext } from './dialects/html/context.ts';
import { plainElements } from './dialects/keyed-json.ts';
import { isLabelled } from './dialects/label-values.ts';
import type { PlainElement } from './dialects/plain-element.ts';
import type { DocumentBytes, DocumentOutcome, RecordSink } from './document-io.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { getItemFields, UnknownFields } from './parsers/known-fields.ts';
import { merge, result, unknownPlace } from './parsers/parser.ts';
import { type PlainKind, parseElement } from './parsers/registry.ts';
import { readThread } from './parsers/thread.ts';
import { RecordBatcher } from './record-batcher.ts';
import type { DocumentRef, Problem } from './records.ts';
import { toProblem } from './unreadable-document.ts';
import { withoutAssignment } from './x/script.ts';

/**
 * Reads one document completely, whatever its kind and dialect, and passes its records to the sink in batches, waiting for it.
 * Trouble becomes problems and a status, never an error:
 * - `read`: everything was understood; `partial`: something was not, and every such place has its problem;
 * - `empty`: it contains nothing; `unrecognised`: it contains nothing that this kind of document is known to contain;
 * - `unreadable`: it breaks off somewhere, and what was passed on before must be discarded.
 * `context` answers what a page can only learn from the other pages of its export. Rejects only with what the sink throws and
 * with failures of the machine.
 */
export async function readDocument(
  ref: DocumentRef,
  bytes: DocumentBytes,
  sink: RecordSink,
  context?: HtmlContext,
): Promise<DocumentOutcome> {
  if (ref.format === 'html') {
    // An export in JSON needs none of this code: each reading thread would load it for nothing.
    const { readHtml } = await import('./dialects/html/read-html.ts');
    return readHtml(ref, bytes, sink, context);
  }
  const { kind } = ref;
  if (kind === 'thread' || kind === 'e2ee-thread') return readThreadDocument(ref, [bytes], sink);
  return readPlainDocument(ref, kind, bytes, sink);
}

/** `variants`: the same thread document in several parts with different content is one document, with all their messages. */
export async function readThreadDocument(
  ref: DocumentRef,
  variants: readonly DocumentBytes[],
  sink: RecordSink,
): Promise<DocumentOutcome> {
  const { record, problems, dialect, status } = await readThread(ref, variants);
  if (problems.length > 0) await sink.problems(problems);
  if (record) await sink.records([record]);
  return { status, dialect, records: record ? 1 : 0, problems: problems.length };
}

async function readPlainDocument(
  ref: DocumentRef,
  kind: PlainKind,
  bytes: DocumentBytes,
  sink: RecordSink,
): Promise<DocumentOutcome> {
  const reading = new PlainReading(ref, kind, new RecordBatcher(sink));
  const json = ref.service === 'x' ? withoutAssignment(bytes) : bytes;
  try {
    for await (const element of plainElements(json)) await reading.take(element);
  } catch (error) {
    return reading.broken(toProblem(error));
  }
  return reading.finish();
}

/** The reading of one plain document: what was understood, what was not, and the resulting status. */
class PlainReading {
  readonly #ref: DocumentRef;
  readonly #kind: PlainKind;
  readonly #out: RecordBatcher;
  readonly #unknownKeys = new Set<string>();
  readonly #unknownFields = new UnknownFields();
  #dialect: Dialect = 'keyed-json';
  #recognised = false;
  #held = false;

  constructor(ref: DocumentRef, kind: PlainKind, out: RecordBatcher) {
    this.#ref = ref;
    this.#kind = kind;
    this.#out = out;
  }

  async take(element: PlainElement): Promise<void> {
    if (element.key === null && isLabelled(element.value)) this.#dialect = 'label-values';
    const found = parseElement(this.#kind, element, { ref: this.#ref, basis: 'utc' });
    if (found === null) return this.#takeUnknown(element);
    this.#recognised = true;
    this.#held ||= !element.empty;
    await this.#out.add(merge([found, result([], this.#findUnknownFields(element))]));
  }

  #findUnknownFields({ key, value, pointer }: PlainElement): Problem[] {
    const known = getItemFields(this.#ref.service, this.#kind, key === null && isLabelled(value));
    return this.#unknownFields.find(key ?? '', value, known, pointer);
  }

  /** One problem for all items under an unknown key, one for each bare item. */
  async #takeUnknown({ key, pointer }: PlainElement): Promise<void> {
    if (key !== null && this.#unknownKeys.has(key)) return;
    if (key !== null && this.#unknownKeys.size < MAX_PROBLEMS) this.#unknownKeys.add(key);
    const place = key === null ? pointer : `/${pointer.split('/')[1] ?? ''}`;
    await this.#out.add(unknownPlace(place));
  }

  async finish(): Promise<DocumentOutcome> {
    await this.#out.flush();
    return this.#outcome(this.#status());
  }

  async broken(problem: Problem): Promise<DocumentOutcome> {
    await this.#out.add(result([], [problem]));
    await this.#out.flush();
    return this.#outcome('unreadable');
  }

  #status(): DocumentStatus {
    if (this.#out.hasTrouble) return this.#recognised ? 'partial' : 'unrecognised';
    // Ordinary posts are read and leave no record.
    const postsOnly = this.#kind === 'posts' && this.#held;
    return this.#out.given > 0 || postsOnly ? 'read' : 'empty';
  }

  #outcome(status: DocumentStatus): DocumentOutcome {
    const { records, problems } = this.#out;
    return { status, dialect: this.#dialect, records, problems };
  }
}

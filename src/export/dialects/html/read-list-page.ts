import { type Message, message } from '../../../words/message.ts';
import { parseElement } from '../../parsers/registry.ts';
import type { DocumentRef, ExportRecord, Problem } from '../../records.ts';
import type { PlainElement } from '../plain-element.ts';
import type { Page } from './layout.ts';
import { findLayout, type PageKind } from './layouts/registry.ts';
import type { PageReading } from './page-reading.ts';
import { PageTree } from './page-tree.ts';

/**
 * Reads a page of lists or records: the layout of its kind finds the elements, and the kind's parser, the same as for JSON,
 * turns them into records.
 */
export function readListPage(
  ref: DocumentRef,
  kind: PageKind,
  frame: Pick<Page, 'dates' | 'title' | 'names' | 'linked'>,
): PageReading {
  const found = new Elements(ref, kind);
  const layout = findLayout(
    kind,
    ref,
  )({ ref, ...frame, emit: found.emit, complain: found.complain, heldSomething: found.heldSomething });
  const tree = new PageTree(layout.visit, () => undefined);
  return {
    handler: tree,
    held: () => found.held,
    recognised: () => tree.generation !== null,
    dialect: () => tree.generation?.dialect ?? null,
    take: (last, complete) => {
      if (last) layout.finish?.(complete);
      if (last && tree.overfull) found.complain('too-large', message('problem.page.recordTooLarge'));
      return found.take();
    },
  };
}

/** Numbers the elements of a page and has them read. */
class Elements {
  readonly #ref: DocumentRef;
  readonly #kind: PageKind;
  /** Whether there was something that correctly left no record. */
  held = false;
  #count = 0;
  #records: ExportRecord[] = [];
  #problems: Problem[] = [];

  constructor(ref: DocumentRef, kind: PageKind) {
    this.#ref = ref;
    this.#kind = kind;
  }

  readonly emit = (key: string | null, value: unknown): void => {
    this.#count++;
    const element: PlainElement = { key, value, pointer: `row ${this.#count}` };
    const read = parseElement(this.#kind, element, { ref: this.#ref, basis: 'local' });
    if (read === null) this.#unknown(element.pointer);
    else {
      for (const record of read.records) this.#records.push(record);
      for (const problem of read.problems) this.#problems.push(problem);
    }
  };

  readonly heldSomething = (): void => {
    this.held = true;
  };

  readonly complain = (code: string, says: Message): void => {
    this.#problems.push({ code, pointer: `row ${this.#count + 1}`, message: says });
  };

  take(): { records: ExportRecord[]; problems: Problem[] } {
    const taken = { records: this.#records, problems: this.#problems };
    this.#records = [];
    this.#problems = [];
    return taken;
  }

  #unknown(pointer: string): void {
    this.#problems.push({ code: 'unknown-shape', pointer, message: message('problem.page.unknownRecord') });
  }
}

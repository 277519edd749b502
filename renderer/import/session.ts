import type { ImportEvent, Preview } from '../../src/engine/contract/import-views.ts';
import { type Failure, type HandOver, type Host, toFailure } from '../lib/client.ts';
import type { Progress } from './progress.ts';

/** One import from choosing to coverage. It lives beside the views, so that leaving the page stops nothing. */
export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'receiving'; readonly progress: HandOver | null }
  | { readonly step: 'looking' }
  | ({ readonly step: 'ready' } & Chosen)
  | {
      readonly step: 'importing';
      readonly sample: boolean;
      readonly progress: Progress | null;
      readonly cancelling: boolean;
    }
  | {
      readonly step: 'done';
      readonly importId: number;
      readonly alreadyImported: boolean;
      /** Other people's exports among the same files. */
      readonly others?: Chosen;
    }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly failure: Failure };

/** What was looked at. */
export type Chosen = { readonly handles: readonly string[]; readonly preview: Preview };

/** Takes one import through its steps; calls `onChanged` when the ledger has changed. */
export class ImportSession {
  readonly #host: Host;
  readonly #onChanged: () => unknown;
  readonly #listeners = new Set<() => void>();
  #state: ImportState = { step: 'choose' };
  #handOver: AbortController | null = null;

  constructor(host: Host, onChanged: () => unknown) {
    this.#host = host;
    this.#onChanged = onChanged;
  }

  readonly state = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Back to the start; does nothing while an import runs. */
  reset(): void {
    if (this.#state.step !== 'importing') this.#become({ step: 'choose' });
  }

  /** Hands files over and looks inside; ends in `ready`, `failed`, or `choose` when stopped. */
  async chooseFiles(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.#isBusy()) return;
    this.#handOver = new AbortController();
    const { signal } = this.#handOver;
    this.#become({ step: 'receiving', progress: null });
    try {
      const report = (progress: HandOver) => this.#become({ step: 'receiving', progress });
      const handles = await this.#host.chooseFiles(files, report, signal);
      await this.#look(handles);
    } catch (error) {
      if (signal.aborted) this.#become({ step: 'choose' });
      else this.#fail(error);
    }
  }

  /** Stops handing files over; what the engine has of them is removed by the host. */
  stopReceiving(): void {
    this.#handOver?.abort();
  }

  /** Looks inside of files that have handles already (found in Downloads). */
  async chooseHandles(handles: readonly string[]): Promise<void> {
    if (this.#isBusy()) return;
    try {
      await this.#look(handles);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Imports what was looked at; of several people's exports the one of `person`. */
  async start(person: string | null = null): Promise<void> {
    const chosen = this.#chosen();
    if (!chosen) return;
    const { handles } = chosen;
    const others = person === null ? null : withoutPerson(chosen, person);
    const input = { handles: [...handles], person, keep: others !== null };
    await this.#follow(false, () => this.#host.client.imports.start(input), others);
  }

  /** Imports the invented sample. */
  async startSample(): Promise<void> {
    if (this.#isBusy()) return;
    await this.#follow(true, () => this.#host.client.imports.sample());
  }

  /** Asks the engine to stop. The running stream then ends with `CANCELLED`; a refusal to stop leaves it running. */
  async cancel(): Promise<void> {
    if (this.#state.step !== 'importing') return;
    this.#become({ ...this.#state, cancelling: true });
    try {
      await this.#host.client.imports.cancel();
    } catch (error) {
      if (this.#state.step === 'importing') this.#fail(error);
    }
  }

  async #look(handles: readonly string[]): Promise<void> {
    this.#become({ step: 'looking' });
    const preview = await this.#host.client.imports.preview({ handles: [...handles] });
    this.#become({ step: 'ready', handles, preview });
  }

  #chosen(): Chosen | undefined {
    return this.#state.step === 'done'
      ? this.#state.others
      : this.#state.step === 'ready'
        ? this.#state
        : undefined;
  }

  async #follow(
    sample: boolean,
    begin: () => Promise<AsyncIterable<ImportEvent>>,
    others: Chosen | null = null,
  ): Promise<void> {
    this.#become({ step: 'importing', sample, progress: null, cancelling: false });
    try {
      for await (const event of await begin()) this.#take(event, others);
      // A stream that ends without saying which import it made has been cut off.
      if (this.state().step === 'importing') this.#fail(new Error('the stream ended early'));
    } catch (error) {
      this.#fail(error);
    }
  }

  #take(event: ImportEvent, others: Chosen | null): void {
    if (event.type === 'progress' && this.#state.step === 'importing')
      this.#become({ ...this.#state, progress: event.progress });
    if (event.type === 'done') {
      const { importId, alreadyImported } = event;
      this.#become({ step: 'done', importId, alreadyImported, ...(others ? { others } : {}) });
      this.#onChanged();
    }
  }

  #fail(error: unknown): void {
    const failure = toFailure(error);
    this.#become(failure.code === 'CANCELLED' ? { step: 'cancelled' } : { step: 'failed', failure });
  }

  #isBusy(): boolean {
    return ['receiving', 'looking', 'importing'].includes(this.#state.step);
  }

  #become(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** What is left to import once the export of one person is; null when that was the last. */
function withoutPerson({ handles, preview }: Chosen, person: string): Chosen | null {
  const people = preview.people.filter(({ name }) => name !== person);
  return people.length === 0 ? null : { handles, preview: { ...preview, people } };
}

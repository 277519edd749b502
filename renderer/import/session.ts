import type { ImportEvent } from '../../src/engine/contract/import-views.ts';
import { type Host, toFailure } from '../lib/client.ts';
import type { Given } from '../lib/given.ts';
import type { HandOver } from '../lib/hand-over.ts';
import type { News } from '../lib/tabs.ts';
import { type Chosen, type ImportState, starting, withoutPerson } from './import-state.ts';
import { PaceMeter } from './progress.ts';

/** Takes one import through its steps. `tell` is called with what other tabs should know, and when the ledger has changed. */
export class ImportSession {
  readonly #host: Host;
  readonly #tell: (news: News) => unknown;
  readonly #listeners = new Set<() => void>();
  #state: ImportState = { step: 'choose' };
  #handOver: AbortController | null = null;
  /** Files that were handed over but not imported. */
  #handles: readonly string[] = [];
  #meter = new PaceMeter();

  constructor(host: Host, tell: (news: News) => unknown) {
    this.#host = host;
    this.#tell = tell;
  }

  readonly state = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether leaving the page would interrupt something, or appear to. */
  get isBusy(): boolean {
    return ['receiving', 'looking', 'importing'].includes(this.#state.step);
  }

  /** Back to the start, removing copies that will not be imported; does nothing while something is in progress. */
  reset(): void {
    if (this.isBusy) return;
    this.#discard();
    this.#become({ step: 'choose' });
  }

  /** Forgets how the last import ended, once the user has seen it. */
  leave(): void {
    const { step } = this.#state;
    const isOver = step === 'done' ? !this.#chosen() : step === 'cancelled' || step === 'failed';
    if (isOver) this.reset();
  }

  /** Hands over what was dropped or chosen and previews it; ends in `ready`, `failed`, or `choose` when stopped. */
  async give(given: readonly Given[]): Promise<void> {
    if (given.length === 0 || this.isBusy) return;
    this.reset();
    this.#handOver = new AbortController();
    const { signal } = this.#handOver;
    this.#become({ step: 'receiving', progress: null });
    try {
      const report = (progress: HandOver) => this.#become({ step: 'receiving', progress });
      const handles = await this.#host.chooseFiles(given, report, signal);
      await this.#look(handles);
    } catch (error) {
      if (signal.aborted) this.#become({ step: 'choose' });
      else this.#fail(error);
    }
  }

  /** Stops handing over; the host removes what it has already received. */
  stopReceiving(): void {
    this.#handOver?.abort();
  }

  /** Previews files that already have handles: found in Downloads, or opened from outside the page. */
  async chooseHandles(handles: readonly string[]): Promise<void> {
    if (this.#state.step === 'importing') this.#become({ ...this.#state, turnedAway: true });
    if (this.isBusy) return;
    this.reset();
    try {
      await this.#look(handles);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Imports the previewed files; if they are exports of several people, the one of `person`. */
  async start(person: string | null = null): Promise<void> {
    const chosen = this.#chosen();
    if (!chosen) return;
    const { handles } = chosen;
    const others = person === null ? null : withoutPerson(chosen, person);
    const input = { handles: [...handles], person, keep: others !== null };
    await this.#begin(false, () => this.#host.client.imports.start(input), { chosen, others });
  }

  async startSample(): Promise<void> {
    if (this.isBusy) return;
    this.reset();
    await this.#begin(true, () => this.#host.client.imports.sample());
  }

  /** Follows an import that is already running: started in another tab, or before this page was loaded. */
  async find(): Promise<void> {
    if (this.isBusy || this.#state.step === 'ready') return;
    try {
      for await (const event of await this.#host.client.imports.follow()) {
        if (!this.isBusy) this.#become(starting(false));
        this.#take(event, null);
      }
    } catch (error) {
      // That the engine does not answer at all is said by the views.
      if (this.isBusy) this.#fail(error);
    }
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
    this.#handles = handles;
    this.#become({ step: 'looking' });
    const preview = await this.#host.client.imports.preview({ handles: [...handles] });
    if (preview.known === null) return this.#become({ step: 'ready', handles, preview });
    this.#discard();
    this.#become({ step: 'done', importId: preview.known, alreadyImported: true });
  }

  #chosen(): Chosen | undefined {
    if (this.#state.step === 'done') return this.#state.others;
    return this.#state.step === 'ready' ? this.#state : undefined;
  }

  async #begin(
    sample: boolean,
    begin: () => Promise<AsyncIterable<ImportEvent>>,
    { chosen, others }: { chosen: Chosen | null; others: Chosen | null } = { chosen: null, others: null },
  ): Promise<void> {
    this.#become(starting(sample));
    try {
      const events = await begin();
      this.#tell('importing');
      for await (const event of events) this.#take(event, others);
      // A stream that ends without naming the import it made was cut off.
      if (this.state().step === 'importing') this.#fail(new Error('the stream ended early'));
    } catch (error) {
      if (toFailure(error).code === 'BUSY') await this.#wait(chosen);
      else this.#fail(error);
    }
  }

  /** Another tab started first: the files chosen here are kept. */
  async #wait(chosen: Chosen | null): Promise<void> {
    if (chosen) return this.#become({ ...chosen, step: 'ready', isWaiting: true });
    this.#become({ step: 'choose' });
    await this.find();
  }

  #take(event: ImportEvent, others: Chosen | null): void {
    if (event.type === 'progress' && this.#state.step === 'importing') {
      const { progress } = event;
      this.#become({ ...this.#state, progress, pace: this.#meter.take(progress) });
    }
    if (event.type === 'done') {
      const { importId, alreadyImported } = event;
      if (!others) this.#handles = [];
      this.#become({ step: 'done', importId, alreadyImported, ...(others ? { others } : {}) });
      this.#tell('changed');
    }
  }

  #fail(error: unknown): void {
    const failure = toFailure(error);
    this.#become(failure.code === 'CANCELLED' ? { step: 'cancelled' } : { step: 'failed', failure });
  }

  #discard(): void {
    const handles = [...this.#handles];
    this.#handles = [];
    // What cannot be removed now is removed when Sidedoor ends.
    if (handles.length > 0) this.#host.client.imports.discard({ handles }).catch(() => undefined);
  }

  #become(state: ImportState): void {
    if (state.step === 'importing' && this.#state.step !== 'importing') this.#meter = new PaceMeter();
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

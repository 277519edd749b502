import type { Preview } from '../../src/engine/contract/import-views.ts';
import type { Failure } from '../lib/client.ts';
import type { HandOver } from '../lib/hand-over.ts';
import type { Pace, Progress } from './progress.ts';

/** One import from choosing files to coverage. Its state is outside the views, so that leaving the page stops nothing. */
export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'receiving'; readonly progress: HandOver | null }
  | { readonly step: 'looking' }
  | ({ readonly step: 'ready' } & Chosen)
  | Importing
  | Done
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly failure: Failure };

/** What was previewed. */
export type Chosen = {
  readonly handles: readonly string[];
  readonly preview: Preview;
  /** The user tried to start it while another import was running. */
  readonly isWaiting?: true;
};

export type Importing = {
  readonly step: 'importing';
  readonly sample: boolean;
  readonly progress: Progress | null;
  readonly pace: Pace | null;
  readonly cancelling: boolean;
  /** Files were opened in the meantime and have to wait, because only one import runs at a time. */
  readonly turnedAway?: true;
};

export type Done = {
  readonly step: 'done';
  readonly importId: number;
  readonly alreadyImported: boolean;
  /** Other people's exports among the same files. */
  readonly others?: Chosen;
};

/** Whether the chosen files were all imported before, so that there is nothing to do. */
export const isKnown = (state: ImportState): state is Done =>
  state.step === 'done' && state.alreadyImported && !state.others;

export const starting = (sample: boolean): Importing => ({
  step: 'importing',
  sample,
  progress: null,
  pace: null,
  cancelling: false,
});

/** What is left to import after one person's export; null if that was the last. */
export function withoutPerson({ handles, preview }: Chosen, person: string): Chosen | null {
  const people = preview.people.filter(({ name }) => name !== person);
  return people.length === 0 ? null : { handles, preview: { ...preview, people } };
}

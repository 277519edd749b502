import type { Taken } from '../act/prepared-files.ts';
import type { Settings } from '../contract/views.ts';
import type { EngineContextOptions } from '../engine-context.ts';

/** What a host may say to the engine's process besides the contract: the few things that must not come from a renderer. */
export type FromHost =
  /** Sent first. `env` decides where the ledger is if no path is given. */
  | { readonly type: 'open'; readonly options: EngineProcessOptions }
  /** Serve the contract on the port that comes with the message. */
  | { readonly type: 'serve' }
  /** Register what the user chose; answered by `selected` with the same id. */
  | {
      readonly type: 'select';
      readonly id: number;
      readonly path: string;
      readonly removeAfterwards: boolean;
    }
  /** Give out a file that was prepared for the user, once; answered by `taken` with the same id. The host removes it. */
  | { readonly type: 'take'; readonly id: number; readonly handle: string }
  /** Lock the app, if the ledger has a lock. */
  | { readonly type: 'lock' }
  /** Cancel what runs, close the ledger and end. */
  | { readonly type: 'close' };

export type ToHost =
  | { readonly type: 'selected'; readonly id: number; readonly handle: string }
  | { readonly type: 'taken'; readonly id: number; readonly file: Taken | null }
  | ImportNote
  /** The user's settings of appearance and language. */
  | ({ readonly type: 'settings' } & Pick<Settings, 'theme' | 'language'>)
  /** The ledger and everything derived from it are gone; hosts must forget what they remember. */
  | { readonly type: 'erased' };

/** An import's progress, for a host's own indicators (task bar, notification). It does not say what is imported. */
export type ImportNote = {
  readonly type: 'import';
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** 0 to 1 of the bytes; null while unknown. Only with `running`. */
  readonly fraction?: number | null;
};

/** A message of a port, for processes that cannot be given the port itself. */
export type PortFrame = { readonly type: 'frame'; readonly data: string | ArrayBuffer };

/** Plain data, so that it can be posted. */
export type EngineProcessOptions = Pick<
  EngineContextOptions,
  'ledgerPath' | 'env' | 'downloadsDir' | 'offered'
>;

import {
  type Encryption,
  isLockable,
  type Language,
  type RedactionLevel,
  type ReportForm,
  type ReportFormat,
} from '../../src/model/enumerations.ts';
import { findPassphraseFault } from '../../src/model/passphrase.ts';

/** What the user has chosen for a report so far. */
export type ReportOptions = {
  /** The import of the one account to report on; null: all joined accounts. */
  readonly account: number | null;
  readonly format: ReportFormat;
  readonly form: ReportForm;
  readonly redact: RedactionLevel;
  readonly lock: Encryption;
  /** Null: that of the page. */
  readonly language: Language | null;
  readonly passphrase: string;
  readonly again: string;
};

export const DEFAULT_REPORT_OPTIONS: ReportOptions = {
  account: null,
  format: 'html',
  form: 'short',
  redact: 'none',
  lock: 'generated',
  language: null,
  passphrase: '',
  again: '',
};

/** Tables and data cannot be encrypted, whatever was chosen before. */
export const effectiveLock = ({ format, lock }: ReportOptions): Encryption =>
  isLockable(format) ? lock : 'none';

/** Why the report cannot be written; null if it can. */
export const validationError = (options: ReportOptions): ReturnType<typeof findPassphraseFault> =>
  effectiveLock(options) === 'given' ? findPassphraseFault(options) : null;

/** The accounts, in the shape the engine takes. `importId`: that of the page. */
export const toScope = (account: ReportOptions['account'], importId: number | null) => ({
  importId: account ?? importId,
  allAccounts: account === null,
});

/** The options in the shape the engine takes. */
export function toRequest(options: ReportOptions, importId: number | null) {
  const { account, format, form, redact, language, passphrase } = options;
  const encrypt = effectiveLock(options);
  return {
    ...toScope(account, importId),
    ...{ format, form, redact, language, encrypt },
    passphrase: encrypt === 'given' ? passphrase : null,
  };
}

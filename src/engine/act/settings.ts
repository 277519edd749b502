import { readFileSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { asLedgerError, LedgerError } from '../../ledger/ledger-error.ts';
import { openText, sealText } from '../../ledger/lock/sealed-text.ts';
import type { LedgerKey } from '../../ledger/lock/wrap-key.ts';
import { writePrivateFile } from '../../ledger/write-private-file.ts';
import { LANGUAGE_CHOICES, LOCK_MINUTES, THEMES } from '../../model/enumerations.ts';
import { parseJsonOrNull } from '../../model/parse-json.ts';
import { LONGEST_NAME } from '../contract/constants.ts';
import type { Settings } from '../contract/views.ts';

export const DEFAULT_SETTINGS: Settings = {
  showPossible: true,
  reportName: null,
  theme: 'system',
  language: 'system',
  lockAfter: 15,
  askToLock: true,
};

/** The path of the settings: beside the ledger, so that every ledger has its own settings. */
export const getSettingsPath = (ledgerPath: string): string => `${ledgerPath}.settings.json`;

/**
 * The settings, with the default for each that is missing or invalid (the file was edited by hand: nothing in it is worth an
 * error at start). Does not use the contract's schema, which takes longer to load than most commands take. Throws LedgerError
 * if the file may not be read.
 */
export function readSettings(path: string, key: LedgerKey | null = null): Settings {
  const text = readText(path);
  if (text === null) return DEFAULT_SETTINGS;
  const found: Partial<Record<keyof Settings | 'sealedName', unknown>> = Object(parseJsonOrNull(text));
  const { showPossible, theme, language, lockAfter, askToLock } = found;
  return mergeSettings(DEFAULT_SETTINGS, {
    showPossible: toBoolean(showPossible),
    reportName: readName(found, key),
    theme: THEMES.find((each) => each === theme),
    language: LANGUAGE_CHOICES.find((each) => each === language),
    lockAfter: [...LOCK_MINUTES, null].find((each) => each === lockAfter),
    askToLock: toBoolean(askToLock),
  });
}

const toBoolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** Encrypted beside a locked ledger: there it cannot be read without the key. */
function readName(
  { reportName, sealedName }: { reportName?: unknown; sealedName?: unknown },
  key: LedgerKey | null,
): string | undefined {
  const name = typeof sealedName === 'string' ? key && openText(key, sealedName) : reportName;
  return typeof name === 'string' && name.length <= LONGEST_NAME ? name : undefined;
}

/** For the app's first paint. Settings that cannot be read are reported by the page that shows them. */
export function savedSettings(ledgerPath: string): Settings {
  try {
    return readSettings(getSettingsPath(ledgerPath));
  } catch (error) {
    if (error instanceof LedgerError) return DEFAULT_SETTINGS;
    throw error;
  }
}

/** Fields that are left out keep their value. */
export function mergeSettings(
  settings: Settings,
  change: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): Settings {
  return {
    showPossible: change.showPossible ?? settings.showPossible,
    reportName: change.reportName === undefined ? settings.reportName : change.reportName,
    theme: change.theme ?? settings.theme,
    language: change.language ?? settings.language,
    lockAfter: change.lockAfter === undefined ? settings.lockAfter : change.lockAfter,
    askToLock: change.askToLock ?? settings.askToLock,
  };
}

/** Writes the settings whole or not at all, readable by the owner alone. `key`: of a locked ledger. Throws LedgerError. */
export function writeSettings(path: string, settings: Settings, key: LedgerKey | null = null): void {
  const { reportName } = settings;
  const isSealed = key !== null && reportName !== null;
  const written = isSealed
    ? { ...settings, reportName: null, sealedName: sealText(key, reportName) }
    : settings;
  writePrivateFile(path, `${JSON.stringify(written, null, 2)}\n`);
}

/**
 * Removes the file; returns its path if there was one. `isOurs`: whether it is beside a ledger; if not, it counts as ours only
 * if it has the field of every setting and no other. Throws LedgerError.
 */
export function eraseSettings(path: string, isOurs: boolean): string[] {
  const text = readText(path);
  if (text === null) return [];
  if (!isOurs && !isDeepStrictEqual(getFields(parseJsonOrNull(text)), getFields(DEFAULT_SETTINGS))) return [];
  try {
    rmSync(path);
    return [path];
  } catch (error) {
    throw asLedgerError(error, path);
  }
}

const getFields = (value: unknown): string[] =>
  Object.keys(Object(value))
    .filter((field) => field !== 'sealedName')
    .sort();

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw asLedgerError(error, path);
  }
}

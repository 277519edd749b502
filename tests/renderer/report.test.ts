import { describe, expect, it } from 'vitest';
import {
  DEFAULT_REPORT_OPTIONS,
  effectiveLock,
  type ReportOptions,
  toRequest,
  validationError,
} from '../../renderer/report/options.ts';
import { redactionLevelSchema, reportFormatSchema } from '../../src/engine/contract/report.ts';
import { en } from '../words/catalogs.ts';

const options = (change: Partial<ReportOptions>): ReportOptions => ({ ...DEFAULT_REPORT_OPTIONS, ...change });

describe('the order of a report', () => {
  it('is a locked page by default', () => {
    expect(toRequest(DEFAULT_REPORT_OPTIONS, 2)).toEqual({
      importId: 2,
      allAccounts: true,
      format: 'html',
      form: 'short',
      redact: 'none',
      encrypt: 'generated',
      language: null,
      passphrase: null,
    });
  });

  it('is for one account when one is chosen, whichever the page shows', () => {
    expect(toRequest(options({ account: 3 }), 2)).toMatchObject({ importId: 3, allAccounts: false });
  });

  it('is unlocked for a format that cannot be locked, and includes only a passphrase that is used', () => {
    const typed = { lock: 'given', passphrase: 'seven quiet lanterns', again: 'x' } as const;
    for (const format of ['csv', 'json'] as const) {
      expect(effectiveLock(options({ ...typed, format }))).toBe('none');
      expect(toRequest(options({ ...typed, format }), null)).toMatchObject({
        encrypt: 'none',
        passphrase: null,
      });
      expect(validationError(options({ ...typed, format }))).toBeNull();
    }
    expect(toRequest(options({ ...typed, lock: 'generated' }), null).passphrase).toBeNull();
  });

  it('requires a passphrase chosen by the user to be long enough and typed twice', () => {
    const given = (passphrase: string, again: string) =>
      validationError(options({ lock: 'given', passphrase, again }));
    expect(given('short', 'short')).toBe('too-short');
    expect(given('   eleven chars   '.slice(0, 14), '')).toBe('too-short');
    expect(given('seven quiet lanterns', 'seven quiet lantern')).toBe('differ');
    expect(given('seven quiet lanterns', 'seven quiet lanterns ')).toBeNull();
  });

  it('has a text for every value of the contract', () => {
    const ids = [
      ...reportFormatSchema.options.map((format) => `report.format.${format}.means`),
      ...redactionLevelSchema.options.map((level) => `report.redaction.${level}.means`),
    ];
    for (const id of ids) expect(en).toHaveProperty([id]);
  });
});

import { describe, expect, it } from 'vitest';
import { exportName } from '../../renderer/lib/export-name.ts';

const imported = {
  service: 'facebook' as const,
  owner: 'Ada Example',
  account: null,
  generatedAt: null,
  importedAt: '2026-11-30T10:00:00Z',
};

describe('the name of an export', () => {
  it('is the day it was made, never the day of the import', () => {
    expect(exportName({ ...imported, generatedAt: '2026-05-20T00:00:00Z' }, [imported])).toBe(
      'Ada Example’s export, 20 May 2026',
    );
    expect(exportName(imported, [])).toBe(
      'Ada Example’s export without a date, imported on 30 November 2026',
    );
    expect(exportName({ ...imported, owner: null }, [])).toBe(
      'Export without a date, imported on 30 November 2026',
    );
    expect(exportName({ ...imported, service: 'x', generatedAt: '2026-05-20T00:00:00Z' }, [])).toBe(
      'X · Ada Example’s export, 20 May 2026',
    );
    expect(
      exportName({ ...imported, generatedAt: '2026-05-20T00:00:00Z' }, [{ ...imported, service: 'x' }]),
    ).toBe('Facebook · Ada Example’s export, 20 May 2026');
  });

  it.each([
    ['x', 'bo', 'X · Ada Example (ada)’s export'],
    ['x', 'ada', 'X · Ada Example’s export'],
    ['x', null, 'X · Ada Example’s export'],
    ['instagram', 'bo', 'X · Ada Example’s export'],
  ] as const)(
    'includes the account when another of the service has the same name: on %s, %s',
    (service, other, name) => {
      const x = { ...imported, service: 'x', account: 'ada' } as const;
      expect(exportName(x, [x, { ...x, service, account: other }])).toContain(name);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { exportName } from '../../renderer/lib/export-name.ts';

const imported = {
  service: 'facebook' as const,
  owner: 'Ada Example',
  generatedAt: null,
  importedAt: '2026-11-30T10:00:00Z',
};

describe('the name of an export', () => {
  it('is its own day, and never the day of the import', () => {
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
    expect(exportName({ ...imported, generatedAt: '2026-05-20T00:00:00Z' }, [{ service: 'x' }])).toBe(
      'Facebook · Ada Example’s export, 20 May 2026',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Entry, Part } from '../../src/archive/types.ts';
import { exportDateFromName, getExportDate } from '../../src/export/export-date.ts';

const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

describe('the date in the name of a part', () => {
  it.each([
    ['facebook-ada-2026-05-20-AbCdEfGh.zip', '2026-05-20'],
    ['facebook-ada.example-2024-02-29-wXyZaBcD (1).zip', '2024-02-29'],
    ['facebook-100001234567890-2025-12-01-wXyZaBcD', '2025-12-01'],
    ['facebook-ada-1999-2026-05-20-AbCdEfGh.zip', '2026-05-20'],
    ['facebook-ada-1999-01-01-2026-05-20-AbCdEfGh.zip', '2026-05-20'],
    ['facebook-ada-2024-11-18-tP4KIfRH-20250214T091955Z-001.zip', '2024-11-18'],
    ['facebook-ada-2024-11-18-tP4KIfRH-20250214T091955Z-1-001', '2024-11-18'],
    ['facebook-ada-2024-11-18-tP4KIfRH 2', '2024-11-18'],
    ['facebook-ada-2024-11-18-tP4KIfRH - Kopie (2).zip', '2024-11-18'],
    ['Copy of facebook-ada-2024-11-18-tP4KIfRH.zip', '2024-11-18'],
  ])('of %s is %s', (name, day) => {
    expect(exportDateFromName(name)).toBe(midnight(day));
  });

  it.each([
    'facebook-ada.zip',
    'facebook-ada-2026-02-30-AbCdEfGh.zip',
    'facebook-ada-20250214T091955Z-001.zip',
    'messages.zip',
    'tiktok-ada-2025-10-12-a.zip',
  ])('is not read from %s', (name) => {
    expect(exportDateFromName(name)).toBeNull();
  });
});

describe('the date of an export', () => {
  const part = (path: string, kind: Part['kind']): Part => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    kind,
    path,
    bytes: 1,
  });
  const toDate = (parts: Part[], rawNames: string[] = []) => {
    const entries = rawNames.map((rawName) => ({ rawName }) as Entry);
    return getExportDate({ parts, entries });
  };

  it('is found in the name of a folder added by a delivery service or the user', () => {
    const zip = part('/x/takeout-001.zip', 'zip');
    const name = 'Dropbox/facebook-ada-2024-11-18-tP4KIfRH/messages/inbox/bo_1/message_1.json';
    expect(toDate([zip], [name])).toBe(midnight('2024-11-18'));
  });

  it('is found in the name of the export around a chosen folder', () => {
    const folder = '/x/facebook-ada-2024-11-18-tP4KIfRH/your_facebook_activity/messages';
    expect(toDate([part(folder, 'folder')])).toBe(midnight('2024-11-18'));
  });

  it('is not taken from a folder that only contains the ZIP', () => {
    expect(toDate([part('/x/facebook-backup-2024-01-01/facebook-ada.zip', 'zip')])).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { findDateInNames } from '../../src/export/picture/name-dates.ts';

const day = (at: number): string => new Date(at * 1000).toISOString().slice(0, 10);

const read = (...names: string[]): string | null => {
  const found = findDateInNames(names);
  return found && [found.exact, ...new Set([day(found.from), day(found.to)])].join(' ');
};

it.each([
  ['facebook-ada-2026-05-20-AbCdEfGh', '2026-05-20'],
  ['2023-03-04', '2023-03-04'],
  ['2023_03_04', '2023-03-04'],
  ['export 20230304', '2023-03-04'],
  ['25.03.2023', '2023-03-25'],
  ['03-25-2023', '2023-03-25'],
  ['03.03.2023', '2023-03-03'],
  ['4 March 2025', '2025-03-04'],
  ['March 4, 2025', '2025-03-04'],
  ['backup_12_May_2024', '2024-05-12'],
  ['export 4 de marzo de 2025', '2025-03-04'],
  ['4 mars 2025', '2025-03-04'],
  ['4. März 2025', '2025-03-04'],
  ['4 marzo 2025', '2025-03-04'],
  ['4 de março de 2025', '2025-03-04'],
  ['4 maart 2025', '2025-03-04'],
  ['4 марта 2025', '2025-03-04'],
  ['2025年3月4日', '2025-03-04'],
  ['2025년 3월 4일', '2025-03-04'],
])('reads the day in %s', (name, expected) => {
  expect(read(name)).toBe(`day ${expected}`);
});

it.each([
  'March 2025',
  'Mär 2025',
  'fb-März-2025',
  'mars 2025',
  'marzo 2025',
  'Marzec 2025',
  'maart 2025',
  'Mart 2025',
  'март 2025',
  'مارس 2025',
  'มีนาคม 2568',
  '2025年3月',
  'tháng 3 2025',
  '2025-03',
  'March 2025 part 3',
])('reads the month in %s', (name) => {
  expect(read(name)).toBe('month 2025-03-01 2025-03-31');
});

it.each(['facebook2023', 'Facebook (2023)', 'facebook-ada 2023', 'backup2023'])(
  'reads the year in %s',
  (name) => expect(read(name)).toBe('year 2023-01-01 2023-12-31'),
);

it('gives both readings of a day and a month in an ambiguous order', () => {
  expect(read('04.03.2023')).toBe('either 2023-03-04 2023-04-03');
});

it.each(['ada2010', 'facebook-ada.2010', 'ada.jan2010', '31.02.2023', '2023-13-45T', 'photos'])(
  'finds no day in %s',
  (name) => expect(read(name)?.startsWith('day') ?? false).toBe(false),
);

it('uses the most exact of several names', () => {
  expect(read('export 2025', 'March 2025', '2025-03-04')).toBe('day 2025-03-04');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPlace,
  getPlaceClock,
  type PlacedInstant,
  toInstant,
} from '../../src/export/dialects/html/time-zones.ts';
import { WallClock } from '../../src/sample/html/clock.ts';
import { within } from '../../src/sample/html/records.ts';
import { GENERATIONS, getTemplate, madePage, madeTable } from './made-pages.ts';
import { read } from './support.ts';

const ZONES = [
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Tehran',
  'Pacific/Apia',
] as const;

function readClock(place: string, local: number): PlacedInstant {
  const clock = getPlaceClock(place);
  if (clock === null) throw new Error(`no clock of ${place}`);
  return clock.read(local);
}

describe('local times of a place', () => {
  it('give the instant again, except for the hour that occurs twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1_100_000_000, max: 1_800_000_000 }),
        (zone, at) => {
          const wall = new WallClock(zone);
          const local = at + wall.offsetAt(at) * 60;
          const found = readClock(zone, local);
          expect(Math.abs(found.at - at)).toBeLessThanOrEqual(3600);
          expect(found.at + wall.offsetAt(found.at) * 60).toBe(local);
          if (found.isExactDay) expect(Math.floor(found.at / 86_400)).toBe(Math.floor(at / 86_400));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('match the platform on days without a clock change', () => {
    const local = Date.UTC(2019, 6, 15, 19, 30) / 1000;
    expect(readClock('America/New_York', local)).toEqual({
      at: toInstant(local, { place: 'America/New_York' }),
      isExactDay: true,
    });
  });

  it('that were skipped have no exact day', () => {
    const skipped = Date.UTC(2019, 2, 10, 2, 30) / 1000;
    expect(readClock('America/New_York', skipped).isExactDay).toBe(false);
  });
});

describe('the name of a place', () => {
  it.each([
    ['Time zone America/New_York', 'America/New_York'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['US/Eastern', 'US/Eastern'],
    ['Canada/Pacific', 'Canada/Pacific'],
    ['America/Nowhere', null],
    ['UTC+02:00', null],
    ['', null],
  ])('in “%s” is %s', (text, place) => expect(findPlace(text)).toBe(place));
});

describe.each(GENERATIONS)('the time zone page (template of %s)', (generation) => {
  const PATH = 'logged_information/location/timezone.html';
  const template = getTemplate(generation);
  const createPage = (zone: string): string => {
    const table = madeTable(template, [['Time zone', zone]]);
    return madePage(generation, 'Timezone', within(template.card, within(template.body, table)));
  };

  it('with an alias of a zone is read', async () => {
    const { found, status, trouble } = await read(PATH, createPage('US/Eastern'));
    expect(found).toMatchObject([{ type: 'time-zone', zone: 'US/Eastern' }]);
    expect([status, trouble]).toEqual(['read', []]);
  });

  it.each(['GMT-05:00', 'EST', 'Eastern Time'])('with "%s" is read in part', async (zone) => {
    const { found, status, trouble } = await read(PATH, createPage(zone));
    expect([found, status]).toEqual([[], 'partial']);
    expect(trouble).toMatchObject([{ code: 'unknown-shape' }]);
  });
});

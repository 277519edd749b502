/** An instant as a clock on the wall shows it. `month` and `weekday` count from 0, Sunday being 0. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC. */
  readonly offset: number;
};

const QUARTER = 900;

/** Clocks of one time zone, with summer time where the zone has it. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** Throws RangeError for a zone that the platform does not know. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  }

  /** `at` in epoch seconds. */
  read(at: number): WallTime {
    const offset = this.offsetAt(at);
    const local = new Date((at + offset * 60) * 1000);
    return {
      year: local.getUTCFullYear(),
      month: local.getUTCMonth(),
      day: local.getUTCDate(),
      weekday: local.getUTCDay(),
      hour: local.getUTCHours(),
      minute: local.getUTCMinutes(),
      second: local.getUTCSeconds(),
      offset,
    };
  }

  /** Minutes east of UTC. Clocks change on the quarter of an hour. */
  offsetAt(at: number): number {
    const quarter = Math.floor(at / QUARTER);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = this.#measure(quarter * QUARTER);
    this.#offsets.set(quarter, offset);
    return offset;
  }

  #measure(at: number): number {
    const parts = this.#format
      .formatToParts(at * 1000)
      .map(({ type, value }) => [type, Number(value)] as const);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = Object.fromEntries(parts);
    return (Date.UTC(year, month - 1, day, hour, minute) / 1000 - at) / 60;
  }
}

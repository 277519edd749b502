import { normaliseName } from '../knowledge/match.ts';
import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import type { Place } from '../ledger/reads/connections.ts';

type Named = Pick<AuditConnection, 'kind' | 'name' | 'scopedId'>;

/**
 * The key of a connection across imports: `app:netflix#10159481276426435`, or `app:netflix` if the export has no id. An app
 * that is listed twice (once removed, once active) has one key: a decision is on the app.
 */
export function connectionKey({ kind, name, scopedId }: Named): string {
  const named = `${kind}:${normaliseName(name)}`;
  return scopedId === null ? named : `${named}#${scopedId}`;
}

/** The key without the id. No normalised name ends in `#` and digits. */
function withoutId(key: string): string {
  return key.replace(/#\d*$/, '');
}

/** `app#10159481276426435`, or nothing for a key without an id. */
function toId(key: string): string {
  const id = key.slice(withoutId(key).length);
  return id === '' ? '' : `${key.slice(0, key.indexOf(':'))}${id}`;
}

/** The connections of one import by their keys and places. */
export class ConnectionIndex {
  readonly #byKey: ReadonlyMap<string, readonly AuditConnection[]>;
  readonly #byName: ReadonlyMap<string, readonly string[]>;
  readonly #byId: ReadonlyMap<string, readonly string[]>;
  readonly #byPlace: ReadonlyMap<string, string>;

  constructor(connections: readonly AuditConnection[]) {
    this.#byKey = Map.groupBy(connections, connectionKey);
    this.#byName = Map.groupBy(this.#byKey.keys(), withoutId);
    this.#byId = Map.groupBy(this.#byKey.keys(), toId);
    this.#byPlace = new Map(connections.map((each) => [toPlace(each), connectionKey(each)]));
  }

  get keys(): string[] {
    return [...this.#byKey.keys()];
  }

  /** All rows of one key, oldest first; none for a key that is not in this import. */
  rows(key: string): readonly AuditConnection[] {
    return this.#byKey.get(key) ?? [];
  }

  /** The connection at a place of the export, if there is one. */
  keyAt(place: Place): string | undefined {
    return this.#byPlace.get(toPlace(place));
  }

  /**
   * The key under which this import has a connection of another import. An id identifies an app even under a new name. Only
   * some formats have ids: if one side has none, the name decides, provided that only one app has it.
   */
  resolve(key: string): string | undefined {
    if (this.#byKey.has(key)) return key;
    const sameId = this.#byId.get(toId(key)) ?? [];
    if (toId(key) !== '' && sameId.length === 1) return sameId[0];
    const namesakes = this.#byName.get(withoutId(key)) ?? [];
    const [only] = namesakes;
    if (only === undefined || namesakes.length > 1) return undefined;
    return withoutId(key) === key || withoutId(only) === only ? only : undefined;
  }
}

const toPlace = ({ part, path, pointer }: Place): string => JSON.stringify([part, path, pointer]);

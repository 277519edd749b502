/** A procedure of the contract that lists something, e.g. `EngineClient['companies']['list']`. */
type ListProcedure = (input: never, ...rest: never[]) => Promise<{ readonly rows: readonly unknown[] }>;

/** A row of the list. */
export type Row<Procedure extends ListProcedure> = Awaited<ReturnType<Procedure>>['rows'][number];

/** What the list can be sorted by. */
export type SortKey<Procedure extends ListProcedure> =
  NonNullable<Parameters<Procedure>[0]> extends { sort?: infer Key extends string | undefined }
    ? NonNullable<Key>
    : never;

/** What the address asks for if it is one of the known values; null otherwise. */
export const findKnown = <Value extends string>(known: readonly Value[], asked: string | undefined) =>
  known.find((value) => value === asked) ?? null;

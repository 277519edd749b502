/** Exits with one sentence when this Node is too old for the ledger. */
export function requireNode(): void;
/** Runs this program again on the bundled Node if this one is too old. True if it did: the caller has nothing left to do. */
export function ranOnOwnNode(): Promise<boolean>;

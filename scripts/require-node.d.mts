/** Exits with one sentence when this Node is too old for the ledger. */
export function requireNode(): void;
/** Runs this program again on the Node that came along if this one is too old. True if it did: nothing is left to do. */
export function ranOnOwnNode(): Promise<boolean>;

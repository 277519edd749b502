/** Exits with one sentence when this Node is too old for the ledger. */
export function requireNode(): void;

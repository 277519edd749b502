import { createHash } from 'node:crypto';

/** What identifies one document for the fingerprint; `content` is its digest, or what the archive records about it. */
export type FingerprintLine = { readonly path: string; readonly content: string };

/**
 * SHA-256 (hex) over the documents of an export, path and content, however they were wrapped or split. Two imports with the
 * same fingerprint hold the same documents.
 */
export function computeFingerprint(lines: readonly FingerprintLine[]): string {
  const hasher = createHash('sha256');
  const sorted = lines.map((line) => `${line.path}\0${line.content}\n`).sort();
  for (const line of sorted) hasher.update(line);
  return hasher.digest('hex');
}

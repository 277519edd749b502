import type { ImportDiff } from '../../model/diff.ts';
import { diffConnections } from './connections.ts';
import { notCompared } from './coverage.ts';
import { diffFindings } from './findings.ts';
import { diffAdvertisers, diffBusinesses } from './names.ts';
import { diffThreads } from './threads.ts';
import type { ImportView } from './view.ts';

/** Compares two imports. Pure: the same two views give the same result, and swapped ones its mirror image. */
export function diffImports(from: ImportView, to: ImportView): ImportDiff {
  return {
    schema: 'sidedoor.diff/1',
    from: from.head,
    to: to.head,
    connections: diffConnections(from, to),
    advertisers: diffAdvertisers(from, to),
    businesses: diffBusinesses(from, to),
    threads: diffThreads(from, to),
    findings: diffFindings(from, to),
    notCompared: notCompared(from, to),
  };
}

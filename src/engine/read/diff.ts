import { type ImportRow, listImports } from '../../ledger/reads/imports.ts';
import type { DiffJson } from '../../model/diff.ts';
import { isSameAccount } from '../../review/account-key.ts';
import { diffImports } from '../../review/diff/diff.ts';
import { type ImportView, openView } from '../../review/diff/view.ts';
import { message } from '../../words/message.ts';
import { say } from '../../words/say.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { isBefore, orderImports } from './order-imports.ts';

/**
 * `diff --json`. Without `to`, the export that was made last and has another of its service beside it; without `from`, the one
 * of the same account that was made last before it. Throws NotFoundError for an id that is not in the ledger, and if there is nothing to compare with.
 */
export function diffJson(engine: Engine, from: number | null, to: number | null): DiffJson {
  // Reports a problem with the ledger or an id before anything else fails.
  for (const id of [from, to]) engine.openImport(id);
  const imports = orderImports(engine.db, listImports(engine.db));
  const later = imports.find(({ id }) => id === to) ?? lastOther(imports, from);
  const earlier = imports.find(({ id }) => id === from) ?? (later && lastBefore(imports, later));
  if (!later || !earlier)
    throw new NotFoundError(message(imports.length > 1 ? 'error.no-second-import' : 'error.one-import'));
  const isInOrder = earlier === later || isBefore(engine.db, earlier, later);
  if (earlier.service !== later.service) throw new NotFoundError(message('error.two-services'));
  const [first, second] =
    isInOrder === false && (from === null || to === null) ? [later, earlier] : [earlier, later];
  const diff = diffImports(
    openImportView(engine.openImport(first.id)),
    openImportView(engine.openImport(second.id)),
  );
  if (isInOrder !== null) return diff;
  const sentence = say('compare.order');
  const orderUnknown = { what: 'order', extent: 'partly', in: 'both', sentence } as const;
  // The windows of an export without a date have another end, which is not a change.
  return {
    ...diff,
    findings: { ...diff.findings, changed: [] },
    notCompared: [...diff.notCompared, orderUnknown],
  };
}

const openImportView = ({ db, id, findings }: OpenImport): ImportView => openView(db, id, findings);

function lastOther(imports: readonly ImportRow[], than: number | null): ImportRow | undefined {
  const service = imports.find(({ id }) => id === than)?.service;
  return imports.findLast(
    (each) =>
      each.id !== than &&
      each.service === (service ?? each.service) &&
      imports.some((other) => other.id !== each.id && other.service === each.service),
  );
}

/** Of the same account if there is one, otherwise of any; made before, otherwise after. Always of the same service. */
function lastBefore(imports: readonly ImportRow[], later: ImportRow): ImportRow | undefined {
  const others = imports.filter(({ id, service }) => id !== later.id && service === later.service);
  const own = others.filter((each) => isSameAccount(each, later));
  const candidates = own.length > 0 ? own : others;
  return candidates.findLast((each) => imports.indexOf(each) < imports.indexOf(later)) ?? candidates.at(-1);
}

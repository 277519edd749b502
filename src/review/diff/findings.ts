import { isDeepStrictEqual } from 'node:util';
import type { FindingDiff, FindingState } from '../../model/diff.ts';
import type { DiffSide } from '../../model/enumerations.ts';
import type { Finding } from '../../model/findings.ts';
import { settled } from '../snapshot.ts';
import { comparability } from './coverage.ts';
import type { ImportView } from './view.ts';

/**
 * Findings that are new, gone or changed. Both imports are judged by the same facts, so any difference is in the evidence. If
 * the other export lacks the category that a finding rests on, it counts as neither new nor gone.
 */
export function diffFindings(from: ImportView, to: ImportView): FindingDiff {
  const [before, after] = [byId(from), byId(to)];
  const onlyAfter = to.findings.filter(({ id }) => !before.has(id));
  const onlyBefore = from.findings.filter(({ id }) => !after.has(id));
  const isSure = (view: ImportView) => (finding: Finding) => restsOnCompared(from, to, view, finding);
  const unsure = (view: ImportView, side: DiffSide, findings: readonly Finding[]) =>
    findings
      .filter((finding) => !isSure(view)(finding))
      .map((finding) => ({ finding: getState(finding), in: side }));
  return {
    new: onlyAfter.filter(isSure(to)).map(getState),
    gone: onlyBefore.filter(isSure(from)).map(getState),
    changed: to.findings.flatMap((finding) => {
      const old = before.get(finding.id);
      return old !== undefined && hasChanged(from, to, old, finding)
        ? [{ before: getState(old), after: getState(finding) }]
        : [];
    }),
    notComparable: [...unsure(from, 'from', onlyBefore), ...unsure(to, 'to', onlyAfter)],
  };
}

const byId = ({ findings }: ImportView): Map<string, Finding> =>
  new Map(findings.map((each) => [each.id, each]));

function restsOnCompared(from: ImportView, to: ImportView, view: ImportView, { evidence }: Finding): boolean {
  const kinds = new Set(evidence.map((each) => view.kindAt(each)));
  return [...kinds].every((kind) => kind === undefined || comparability(from, to, kind) !== 'none');
}

function hasChanged(from: ImportView, to: ImportView, before: Finding, after: Finding): boolean {
  const messages = comparability(from, to, 'thread') !== 'none' && getMessages(before) !== getMessages(after);
  return (
    before.severity !== after.severity ||
    before.grade !== after.grade ||
    !isDeepStrictEqual(settled(before.window, from.exportDay), settled(after.window, to.exportDay)) ||
    messages
  );
}

const getMessages = ({ exposure }: Finding): number | null => exposure?.most.messages ?? null;

function getState(finding: Finding): FindingState {
  const { id, title, severity, grade, window } = finding;
  return { id, title, severity, grade, window, messages: getMessages(finding) };
}

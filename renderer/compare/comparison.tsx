import { useRef, useState } from 'react';
import type { DiffJson } from '../../src/model/diff.ts';
import { comparisonAnswer } from '../../src/words/comparison.ts';
import { words } from '../../src/words/current.ts';
import { say } from '../../src/words/say.ts';
import { goTo } from '../finding/footnote-list.tsx';
import { formatNumber } from '../lib/format.ts';
import { Link } from '../lib/navigation.tsx';
import { useVirtualRows } from '../list/use-virtual-rows.ts';
import { type Difference, type Group, toGroups } from './groups.tsx';

type Ids = { readonly from: number; readonly to: number };

/** Rows shown per group; the rest is folded. */
const SHOWN = 12;
/** The height of a row of one line; those of several are measured. */
const LIKELY_REM = 2.6;

/** How two exports differ: the answer, what could not be compared, a summary of the groups, then each group. */
export function Comparison({ diff }: { readonly diff: DiffJson }) {
  const groups = toGroups(diff);
  return (
    <div className="stack comparison">
      <p className="compare-answer">{words().say(comparisonAnswer(diff))}</p>
      <NotCompared reasons={diff.notCompared} />
      {groups.length > 1 ? <InShort groups={groups} /> : null}
      {groups.map((group) => (
        <GroupSection key={group.id} group={group} ids={{ from: diff.from.id, to: diff.to.id }} />
      ))}
    </div>
  );
}

function NotCompared({ reasons }: { readonly reasons: DiffJson['notCompared'] }) {
  if (reasons.length === 0) return null;
  return (
    <section className="note stack tight not-compared">
      <h2>{say('app.compare.notComparedTitle')}</h2>
      <ul>
        {reasons.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="small">{say('app.compare.notComparedNote')}</p>
    </section>
  );
}

const sectionId = (group: Group): string => `group-${group.id}`;

function InShort({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <nav className="screen-only" aria-label={say('app.compare.summary')}>
      <ul className="quiet in-short">
        {groups.map((group) => (
          <li key={group.id}>
            <button type="button" onClick={() => goTo(sectionId(group), 'start')}>
              <strong>{formatNumber(group.rows.length)}</strong>
              <span>{say(`app.compare.group.${group.id}.title`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GroupSection({ group, ids }: { readonly group: Group; readonly ids: Ids }) {
  const { rows } = group;
  return (
    <section className="stack tight">
      <h2 id={sectionId(group)} tabIndex={-1}>
        {say(`app.compare.group.${group.id}.title`)}{' '}
        <span className="soft">({formatNumber(rows.length)})</span>
      </h2>
      <p className="soft prose">{say(`app.compare.group.${group.id}.means`)}</p>
      <Rows rows={rows.slice(0, SHOWN)} ids={ids} />
      {rows.length > SHOWN ? <Rest rows={rows.slice(SHOWN)} ids={ids} /> : null}
    </section>
  );
}

type RowsProps = { readonly rows: readonly Difference[]; readonly ids: Ids };

/** Renders nothing while folded. */
function Rest({ rows, ids }: RowsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('app.compare.rest', { count: rows.length })}</summary>
      {isOpen ? <RowsInSight rows={rows} ids={ids} /> : null}
    </details>
  );
}

/** Thousands of businesses can differ between two exports, so only visible rows are rendered. */
function RowsInSight({ rows, ids }: RowsProps) {
  const body = useRef<HTMLUListElement>(null);
  const virtual = useVirtualRows(body, rows.length, LIKELY_REM);
  return (
    <ul ref={body} className="quiet differences in-sight" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return row ? (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <RowContent row={row} ids={ids} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

function Rows({ rows, ids }: RowsProps) {
  return (
    <ul className="quiet differences">
      {rows.map((row) => (
        <li key={row.key}>
          <RowContent row={row} ids={ids} />
        </li>
      ))}
    </ul>
  );
}

function RowContent({ row, ids }: { readonly row: Difference; readonly ids: Ids }) {
  return (
    <>
      <Name row={row} ids={ids} />
      {row.how === null ? null : <span className="small">{row.how}</span>}
    </>
  );
}

/** Links a finding or company to its page, in the export that has it. */
function Name({ row, ids }: { readonly row: Difference; readonly ids: Ids }) {
  const query = { import: String(ids[row.in ?? 'to']) };
  if (row.finding) return <Link to={{ view: 'flagged', id: row.finding, query }}>{row.name}</Link>;
  if (row.company) return <Link to={{ view: 'companies', id: row.company, query }}>{row.name}</Link>;
  return <span>{row.name}</span>;
}

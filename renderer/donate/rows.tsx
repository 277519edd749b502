import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { DonationRowView, DonationView, StudyFile } from '../../src/engine/contract/donation.ts';
import { say } from '../../src/words/say.ts';
import { PlainTable } from '../components/plain-table.tsx';
import { Loaded } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatNumber } from '../lib/format.ts';
import { SearchBox } from '../list/search-box.tsx';
import { isCompanyLeftOut, type LeftOutState, toRowKey } from './left-out.ts';

const PAGE_ROWS = 25;

type Table = DonationView['tables'][number];
type Props = {
  readonly study: StudyFile;
  readonly digest: string;
  readonly table: Table;
  readonly state: LeftOutState;
};

export function Rows({ study, digest, table: { table, columns }, state }: Props) {
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const page = useEngineQuery(['donation', digest, table, search, offset], (client, input, options) =>
    client.donation.rows({ ...input, study, table, search, offset, limit: PAGE_ROWS }, options),
  );
  return (
    <div className="stack donation-rows">
      {columns.includes('company') ? <p className="prose">{say('app.donate.codes')}</p> : null}
      <SearchBox
        label={say('app.donate.search')}
        value={search}
        onSearch={(text) => {
          setSearch(text);
          setOffset(0);
        }}
      />
      <Loaded query={page} skeleton={['20rem']}>
        {({ rows, total }) => (
          <>
            <PlainTable
              caption={table}
              head={[say('app.donate.handOver'), ...columns]}
              rows={rows.map((row) => ({
                key: row.row,
                cells: [
                  <Tick key="tick" {...{ table, columns, row, state }} />,
                  ...row.cells.map((cell, at) =>
                    columns[at] === 'company' ? (
                      <Company key="company" shown={cell} row={row} state={state} />
                    ) : (
                      toText(cell)
                    ),
                  ),
                ],
              }))}
            />
            <Pager offset={offset} count={rows.length} total={total} onMove={setOffset} />
          </>
        )}
      </Loaded>
    </div>
  );
}

type Cell = DonationRowView['cells'][number];

/** What is handed over of its company. */
function toShown({ cells }: DonationRowView, columns: readonly string[]): string | null {
  const cell = cells[columns.indexOf('company')];
  return typeof cell === 'string' ? cell : null;
}

function toText(cell: Cell): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? formatNumber(cell) : String(cell);
}

type TickProps = Pick<Table, 'table' | 'columns'> & {
  readonly row: DonationRowView;
  readonly state: LeftOutState;
};

function Tick({ table, columns, row, state: { leftOut, toggleRow } }: TickProps) {
  const rowKey = toRowKey(table, row);
  const isOther = leftOut.tables.has(table) || isCompanyLeftOut(leftOut, row, toShown(row, columns));
  return (
    <Checkbox
      aria-label={say('app.donate.row', { row: row.row })}
      checked={!isOther && !leftOut.rows.has(rowKey)}
      disabled={isOther}
      onChange={() => toggleRow(rowKey)}
    />
  );
}

type CompanyProps = { readonly shown: Cell; readonly row: DonationRowView; readonly state: LeftOutState };

/** The value as it is handed over, the name in the export, and a button that leaves it out everywhere. */
function Company({ shown, row: { about }, state: { leftOut, leaveCompany } }: CompanyProps) {
  const [name] = about;
  if (shown === null || name === undefined) return '–';
  const text = String(shown);
  const isHidden = text !== name;
  return (
    <span className="donated-company">
      <span className={isHidden ? 'donated-code' : undefined}>{text}</span>
      <span className="small soft">
        {isHidden ? `${say('app.donate.inYourExport', { names: about })} · ` : null}
        {leftOut.companies.has(text) ? (
          say('app.donate.leftOut')
        ) : (
          <button
            type="button"
            className="link-button"
            aria-label={say('app.donate.leaveCompany', { name })}
            onClick={() => leaveCompany(text, about)}
          >
            {say('app.donate.leaveEverywhere')}
          </button>
        )}
      </span>
    </span>
  );
}

type PagerProps = {
  readonly offset: number;
  readonly count: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
};

function Pager({ offset, count, total, onMove }: PagerProps) {
  return (
    <div className="row">
      <Button variant="default" disabled={offset === 0} onClick={() => onMove(offset - PAGE_ROWS)}>
        {say('app.donate.previous')}
      </Button>
      <Button variant="default" disabled={offset + count >= total} onClick={() => onMove(offset + PAGE_ROWS)}>
        {say('app.donate.next')}
      </Button>
      <span role="status">
        {say('app.donate.shown', { from: count === 0 ? 0 : offset + 1, to: offset + count, total })}
      </span>
    </div>
  );
}

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { openAudit } from '../../src/audit/context.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/act/settings.ts';
import { OpenImport } from '../../src/engine/open-import.ts';
import { readAnswer } from '../../src/engine/read/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import { sql } from '../../src/ledger/sql.ts';
import type { RedactionLevel } from '../../src/model/enumerations.ts';
import { buildReport, type ReportChoices } from '../../src/report/build/build-report.ts';
import type { Report } from '../../src/report/model.ts';
import { redactReport } from '../../src/report/redact/redact.ts';
import { withDecisions } from '../../src/review/with-decisions.ts';
import { type Content, createLedger, insert, wordedFindings } from '../audit/ledger.ts';
import { getReview } from '../review/ledger.ts';

export const KNOWLEDGE = loadKnowledge();

/** Ada's account: a partner on messages, a game, a bot, companies in one and in three channels, people, a page. */
export const CONTENT: Content = {
  owner: 'Ada Example',
  apps: [
    { name: 'Netflix', added: '2014-10-01' },
    { name: 'Spotify', status: 'expired', added: '2012-03-17' },
    { name: 'Quiz Quokka', status: 'removed' },
    { name: 'Harmless Notes', added: '2019-05-05' },
    { name: 'Trivia Lagoon', kind: 'instant-game', added: '2017-08-05' },
  ],
  businesses: [{ name: 'Brinolo Bakery', events: 3 }, { name: 'Netflix', events: 2 }, { name: 'Plain Mill' }],
  advertisers: [
    { name: 'Brinolo Bakery', list: true },
    { name: 'Acxiom', list: true },
    { name: 'Only Once Ltd', list: true },
  ],
  adInteractions: [{ title: 'Brinolo Bakery' }],
  adThreads: [{ page: 'Lantern Garage', at: '2021-03-04' }],
  messages: [
    { thread: 'robin', day: '2014-09-30', from: 'Ada Example', messages: 7 },
    { thread: 'robin', day: '2015-06-01', from: 'Robin Sample', messages: 4 },
    { thread: 'group', day: '2016-12-31', from: 'Alex Muster', messages: 5 },
    { thread: 'group', day: '2020-01-01', from: 'Lantern Garage', messages: 2 },
  ],
  links: [{ thread: 'robin', day: '2015-06-01', domain: 'netflix.com', links: 2 }],
};

/** A ledger with a part and with trouble in one document. */
export function reportLedger(
  content: Content = CONTENT,
  partName = 'facebook-ada-2026-05-20-AbCdEfGh.zip',
): WriteDb {
  const db = createLedger(
    { documents: [{ kind: 'connected-apps', status: 'partial' }], ...content },
    KNOWLEDGE,
  );
  db.run(sql`UPDATE document SET kind = 'thread' WHERE kind LIKE 'thread-%'`);
  insert(db, 'part', {
    import_id: 1,
    ordinal: 0,
    name: partName,
    kind: 'zip',
    bytes: 123,
    sha256: 'a'.repeat(64),
  });
  insert(db, 'problem', {
    document_id: 1,
    ordinal: 0,
    code: 'invalid-timestamp',
    pointer: '/installed_apps_v2/2',
    message: 'A date is not a number.',
  });
  return db;
}

export function createReport(
  db: WriteDb = reportLedger(),
  redaction: RedactionLevel = 'none',
  choices: ReportChoices = { name: null, showPossible: true },
): Report {
  const audit = openAudit(db, 1, KNOWLEDGE);
  const review = getReview(db, 1, KNOWLEDGE);
  const findings = withDecisions(review, wordedFindings(db, 1, KNOWLEDGE));
  const report = buildReport({
    ...{ audit, review, appVersion: '0.0.0', findings, isSample: false, answer: readAnswer(openImport(db)) },
    choices,
  });
  return redactReport(report, redaction, { db, importId: 1, knowledge: KNOWLEDGE });
}

function openImport(db: WriteDb): OpenImport {
  const [row] = listImports(db);
  if (row === undefined) throw new Error('There is no import.');
  const settings = () => DEFAULT_SETTINGS;
  return new OpenImport({ db, knowledge: KNOWLEDGE, row, settings, now: () => 0, cache: new Map() });
}

export const joinedText = (pieces: Iterable<string>): string => [...pieces].join('');

export async function collectBytes(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

type Node = DefaultTreeAdapterTypes.Node;

export type Parsed = {
  /** Every element in order: depth, name and attributes. Text is not in it. */
  readonly elements: readonly string[];
  readonly attributes: readonly { readonly element: string; readonly name: string; readonly value: string }[];
  /** Text of every element of a name, in order. */
  readonly getText: (element: string) => string[];
  readonly text: string;
};

/** What an HTML parser sees in a page. */
export function parsePage(page: string): Parsed {
  const elements: string[] = [];
  const attributes: { element: string; name: string; value: string }[] = [];
  const nodes = new Map<string, Node[]>();
  const visit = (node: Node, depth: number): void => {
    if ('tagName' in node) {
      const { tagName: element, attrs } = node;
      elements.push(`${depth} ${element} ${attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}`);
      attributes.push(...attrs.map(({ name, value }) => ({ element, name, value })));
      nodes.set(element, nodes.get(element) ?? []);
      nodes.get(element)?.push(node);
    } else if (!('value' in node)) elements.push(`${depth} ${node.nodeName}`);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, depth + 1);
  };
  const document = parse(page);
  visit(document, 0);
  const getText = (element: string): string[] => (nodes.get(element) ?? []).map(textWithin);
  return { elements, attributes, getText, text: textWithin(document) };
}

function textWithin(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textWithin).join('') : '';
}

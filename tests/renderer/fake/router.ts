import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../../src/engine/contract/contract.ts';
import type { ImportEvent } from '../../../src/engine/contract/views.ts';
import * as data from './data.ts';

/**
 * The part of the contract that the interface uses, answered from invented data. oRPC checks every answer against the contract's schemas, so this cannot drift
 * from what the engine promises. `state` is what the interface shows: full, without any import, or failing.
 */
export type FakeState = { kind: 'full' | 'empty' | 'broken' };

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function fakeRouter(state: FakeState) {
  const sentence = (text: string) => ({ data: { sentence: text } });
  const os = implement(contract).use(({ next, path }) => {
    const isLedger = !['imports', 'settings', 'erase', 'knowledge'].includes(path[0] ?? '');
    if (state.kind === 'empty' && isLedger)
      throw new ORPCError('NO_IMPORT', {
        defined: true,
        status: 409,
        ...sentence('No export has been imported yet.'),
      });
    if (state.kind === 'broken' && isLedger)
      throw new ORPCError('LEDGER_TROUBLE', {
        defined: true,
        status: 500,
        ...sentence('The ledger is locked by another program. Close it and try again.'),
      });
    return next();
  });
  const notFound = () =>
    new ORPCError('NOT_FOUND', {
      defined: true,
      status: 404,
      ...sentence('Nothing with this id is in the ledger.'),
    });
  let cancelled = false;
  let settings = { showPossible: true, reportName: null as string | null };

  async function* run(): AsyncGenerator<ImportEvent> {
    cancelled = false;
    const bytes = 2_220_300_000;
    for (let step = 0; step <= 40; step += 1) {
      if (cancelled)
        throw new ORPCError('CANCELLED', {
          defined: true,
          status: 499,
          ...sentence('The import was cancelled.'),
        });
      yield {
        type: 'progress',
        progress: {
          phase: step === 0 ? 'listing' : step === 40 ? 'writing' : 'reading',
          documents: 431,
          documentsDone: Math.round((step / 40) * 431),
          bytes,
          bytesDone: Math.round((step / 40) * bytes),
          messages: step * 1460,
          current:
            step === 0
              ? null
              : `your_facebook_activity/messages/inbox/robinsample_${1000 + step}/message_1.json`,
          elapsedMs: step * 400,
        },
      };
      await sleep(100);
    }
    state.kind = 'full';
    yield { type: 'done', importId: 2, alreadyImported: false };
  }

  const page = <Row>(rows: readonly Row[], { offset, limit }: { offset: number; limit: number }) => ({
    rows: rows.slice(offset, offset + limit),
    total: rows.length,
  });

  return {
    imports: {
      found: os.imports.found.handler(() => [
        {
          title: 'facebook-ada-2026-05-20',
          parts: data.importRow.parts.map((part, index) => ({
            handle: `h${index}`,
            name: part.name,
            bytes: part.bytes,
            modifiedAt: '2026-05-20T10:00:00Z',
          })),
        },
      ]),
      preview: os.imports.preview.handler(() => ({
        owner: 'Ada Example',
        generatedAt: '2026-05-20T00:00:00Z',
        format: 'json',
        parts: data.importRow.parts.map(({ sha256: _, ...part }, index) => ({
          ...part,
          documents: 140 + index,
          otherFiles: 2_100 * (2 - index),
        })),
        kinds: [
          { kind: 'connected-apps', documents: 1, bytes: 48_000 },
          { kind: 'off-meta-activity', documents: 1, bytes: 4_800_000 },
          { kind: 'thread', documents: 420, bytes: 210_000_000 },
        ],
        absent: ['instant-games', 'app-posts'],
      })),
      start: os.imports.start.handler(() => run()),
      sample: os.imports.sample.handler(() => run()),
      cancel: os.imports.cancel.handler(() => {
        cancelled = true;
        return { cancelled: true };
      }),
      list: os.imports.list.handler(() => (state.kind === 'empty' ? [] : [data.importRow, data.olderImport])),
      remove: os.imports.remove.handler(() => ({ removed: true })),
    },
    overview: os.overview.handler(({ input }) => ({
      ...data.overview,
      import: input.importId === 1 ? data.olderImport : data.importRow,
    })),
    findings: {
      list: os.findings.list.handler(({ input }) => {
        const rows = data.findings
          .filter((each) => input.severity === null || each.severity === input.severity)
          .filter((each) => !input.messagingOnly || each.touchesMessaging)
          .map(data.cardOf);
        return { rows, total: rows.length };
      }),
      get: os.findings.get.handler(({ input }) => {
        const found = data.findings.find(({ id }) => id === input.id);
        if (!found) throw notFound();
        return data.viewOf(found);
      }),
    },
    connections: {
      list: os.connections.list.handler(({ input }) => {
        const rows = data.connections
          .filter((row) => row.name.toLowerCase().includes(input.search.toLowerCase()))
          .filter((row) => input.status === null || row.status === input.status)
          .filter((row) => input.kind === null || row.kind === input.kind)
          .filter((row) => input.year === null || row.addedAt?.startsWith(String(input.year)))
          .map((row) => ({ ...row, decision: null }));
        const value = (row: (typeof rows)[number]) => row[input.sort] ?? '';
        rows.sort((a, b) => value(a).localeCompare(value(b)) * (input.descending ? -1 : 1));
        return page(rows, input);
      }),
    },
    companies: {
      list: os.companies.list.handler(({ input }) => {
        if (input.search === '') {
          const rows = Array.from(
            { length: Math.max(0, Math.min(input.limit, 50_000 - input.offset)) },
            (_, index) =>
              data.companyAt(input.descending ? input.offset + index : 49_999 - input.offset - index),
          );
          return { rows, total: 50_000 };
        }
        const all = Array.from({ length: 50_000 }, (_, index) => data.companyAt(index));
        return page(
          all.filter(({ name }) => name.toLowerCase().includes(input.search.toLowerCase())),
          input,
        );
      }),
      get: os.companies.get.handler(({ input }) => {
        const company = Array.from({ length: 50_000 }, (_, index) => data.companyAt(index)).find(
          ({ id }) => id === input.id,
        );
        if (!company) throw notFound();
        const at = {
          part: 0,
          path: 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json',
          pointer: '/2',
        };
        return {
          company,
          partner: null,
          connections: data.connections.filter((row) => row.companyId === company.id),
          appPosts: { total: 1, rows: [{ ...at, app: company.name, at: '2013-04-05T10:00:00Z' }] },
          offMeta: {
            events: company.offMetaEvents,
            sources: 1,
            firstAt: company.firstAt,
            lastAt: company.lastAt,
            byYear: [
              { year: 2024, type: 'PAGE_VIEW', events: 40 },
              { year: 2025, type: 'PURCHASE', events: 2 },
            ],
            rows: [{ ...at, name: 'netflix.com' }],
          },
          advertiser: [
            { ...at, name: company.name, hasList: true, hasInteraction: false, hasStoreVisit: false },
          ],
          adInteractions: { total: 0, rows: [] },
          adThreads: [],
          detected: [],
          links: [{ domain: 'netflix.com', year: 2015, sent: 4, received: 8 }],
          claims: company.id === 'netflix' ? [...data.netflix.claims] : [],
          responses: company.id === 'netflix' ? [...data.netflix.responses] : [],
          findings: data.findings.filter((each) => each.company?.id === company.id).map(data.cardOf),
        };
      }),
    },
    exposure: os.exposure.handler(() => ({
      company: { id: 'netflix', name: 'Netflix' },
      window: data.netflix.window,
      exposure: data.netflix.exposure,
      claims: [],
    })),
    timeline: os.timeline.handler(() => data.timeline),
    coverage: os.coverage.handler(({ input }) => {
      const matching = data.documents
        .filter((each) => input.status === null || each.status === input.status)
        .filter(({ path }) => path.includes(input.search));
      return {
        import: data.importRow,
        documents: matching.slice(input.offset, input.offset + input.limit),
        total: matching.length,
        byStatus: { read: 300, empty: 61, unreadable: 2, partial: 1, duplicate: 67 },
        kinds: [
          { kind: 'connected-apps', documents: 1, records: 230, problems: 0, bytes: 48_000 },
          { kind: 'thread', documents: 430, records: 58_412, problems: 3, bytes: 210_000_000 },
        ],
        absent: [
          {
            kind: 'e2ee-thread',
            means: 'Later encrypted chats are not counted. The messaging era ended before them.',
            get: 'In Messenger, download the secure storage data and import messages.zip together with these parts.',
          },
          {
            kind: 'instant-games',
            means: 'Games played in Messenger are not in this audit.',
            get: 'Tick “Facebook gaming” when you ask for the export.',
          },
        ],
        limits: data.limits,
        otherFiles: 6_300,
      };
    }),
    decisions: {
      list: os.decisions.list.handler(() => []),
      set: os.decisions.set.handler(() => {
        throw notFound();
      }),
    },
    knowledge: {
      claim: os.knowledge.claim.handler(() => {
        throw notFound();
      }),
      source: os.knowledge.source.handler(() => {
        throw notFound();
      }),
    },
    settings: {
      get: os.settings.get.handler(() => settings),
      set: os.settings.set.handler(({ input }) => {
        settings = {
          showPossible: input.showPossible ?? settings.showPossible,
          reportName: settings.reportName,
        };
        return settings;
      }),
    },
    erase: os.erase.handler(() => {
      state.kind = 'empty';
      return { removed: ['sidedoor.sqlite', 'sidedoor.sqlite-wal'] };
    }),
  };
}

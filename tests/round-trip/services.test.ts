import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Terminal } from '../../cli/terminal.ts';
import { accountsPage } from '../../cli/views/accounts-page.ts';
import { companyPage } from '../../cli/views/company-page.ts';
import { fullAudit } from '../../cli/views/full-audit.ts';
import { Engine } from '../../src/engine/engine.ts';
import { readAccounts } from '../../src/engine/read/accounts.ts';
import { readAnswer } from '../../src/engine/read/answer.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { companyDetailJson } from '../../src/engine/read/company.ts';
import { importsJson } from '../../src/engine/read/imports.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { sql } from '../../src/ledger/sql.ts';
import { LANGUAGES, LETTER_ASKS, LETTER_LAWS, SERVICES, type Service } from '../../src/model/enumerations.ts';
import { letterLanguages, letterText, writeLetter } from '../../src/review/letters/letter.ts';
import { companyRecord } from '../../src/review/letters/record.ts';
import { OWNER } from '../../src/sample/cast.ts';
import type { SampleManifest } from '../../src/sample/expected-results.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { folderSink } from '../../src/sample/sinks/folder-sink.ts';
import { writeSample } from '../../src/sample/write-sample.ts';
import { setWords, words } from '../../src/words/current.ts';
import { loadWords } from '../../src/words/languages.ts';
import { say } from '../../src/words/say.ts';
import { shareText } from '../../src/words/share-card.ts';
import { temporaryDir } from '../temporary-dir.ts';

const knowledge = loadKnowledge();
const SMALL = { messages: 60, threads: 6, businesses: 4, events: 8, advertisers: 5, apps: 8 };
const NAMES: Readonly<Record<Service, string>> = {
  facebook: 'facebook-ada-2026-05-20-AbCdEfGh',
  instagram: 'instagram-ada.example-2026-05-20-BcDeFgHi',
  x: 'twitter-2026-05-20-0123456789abcdef',
};

const dir = temporaryDir();
let engines = 0;
const TERMINAL = { width: 80, color: false } as unknown as Terminal;

async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  engines += 1;
  const engine = new Engine({ ledgerPath: join(dir, `${engines}.sqlite`), knowledge });
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}

const write = (service: Service, name: string, options: Partial<SampleOptions> = {}) =>
  writeSample({ ...SMALL, service, ...options }, folderSink(join(dir, name)));

/** Messages of persons, the owner's and the others'. */
const sentAndReceived = (importId: number) => sql`
  SELECT sum(messages) FILTER (WHERE is_owner) AS sent, sum(messages) FILTER (WHERE NOT is_owner) AS received
  FROM message_day JOIN person ON person.id = person_id WHERE import_id = ${importId}`;

/** What the audits of all imports say, by service. */
const audits = (engine: Engine) =>
  new Map(
    importsJson(engine).map(({ id, service }) => [service, auditJson(engine.openImport(id), false)] as const),
  );

describe('a sample', () => {
  const manifests = new Map<Service, SampleManifest>();
  beforeAll(async () => {
    for (const service of SERVICES) manifests.set(service, await write(service, `all/${NAMES[service]}`));
  });

  it.each(['instagram', 'x'] as const)('of %s is read back as it was written', async (service) => {
    const manifest = manifests.get(service);
    await withEngine(async (engine) => {
      const { importId } = await engine.importExport({ paths: [join(dir, 'all', NAMES[service])] });
      const { import: header, counts, coverage } = auditJson(engine.openImport(importId), false);
      expect(header).toMatchObject({ service, owner: OWNER, notices: [] });
      expect(header.generatedAt?.slice(0, 10)).toBe('2026-05-20');
      expect(coverage.documents.filter(({ status }) => status !== 'read' && status !== 'empty')).toEqual([]);
      expect([counts.threads, counts.messages, counts.advertisers]).toEqual([
        manifest?.counts.threads,
        manifest?.counts.messages,
        manifest?.counts.advertisers,
      ]);
      const { active = 0, expired = 0, removed = 0, unknown = 0 } = manifest?.counts.connections ?? {};
      expect(counts.connections).toEqual(
        service === 'x'
          ? { active: active + expired + unknown, expired: 0, removed: 0, unknown: 0 }
          : { active, expired, removed, unknown: 0 },
      );
      const days = manifest?.days ?? [];
      const sum = (direction: 'sent' | 'received') => days.reduce((all, day) => all + day[direction], 0);
      expect(engine.db.all(sentAndReceived(importId))).toEqual([
        { sent: sum('sent'), received: sum('received') },
      ]);
    });
  });

  it('of each service, imported together, gives three accounts of one person', async () => {
    await withEngine(async (engine) => {
      await engine.importExport({ paths: [join(dir, 'all')] });
      const found = audits(engine);
      expect([...found.keys()].sort()).toEqual([...SERVICES]);
      for (const [service, { import: header, counts, findings }] of found) {
        expect([header.owner, header.notices.map(({ code }) => code)]).toEqual([OWNER, ['several-services']]);
        expect(counts.messages).toBe(manifests.get(service)?.counts.messages);
        const rules = new Set(findings.map(({ rule }) => rule));
        expect([rules.has('app-may-read-messages'), rules.has('inbox-permission-era')]).toEqual([
          service === 'x',
          service === 'facebook',
        ]);
      }
      const all = readAccounts(engine);
      const { accounts, shared } = all;
      expect(accounts.map(({ service }) => service).sort()).toEqual([...SERVICES]);
      expect(accounts.map(({ answer }) => answer.byRules.apps > 0 || answer.service !== 'facebook')).toEqual([
        true,
        true,
        true,
      ]);
      expect(shared.find(({ id }) => id === 'netflix')?.services).toEqual([...SERVICES]);
      const page = accountsPage(all, TERMINAL);
      for (const name of ['Facebook', 'Instagram', 'X']) expect(page).toContain(`${name} · ${OWNER} · `);
      expect(page).toContain('in all 3 accounts together.');
    });
  });

  it.each(['instagram', 'x'] as const)(
    'of %s is named as such everywhere, in every language',
    async (service) => {
      await withEngine(async (engine) => {
        const { importId } = await engine.importExport({ paths: [join(dir, 'all', NAMES[service])] });
        const [opened, name] = [engine.openImport(importId), service === 'x' ? 'X' : 'Instagram'];
        const record = companyRecord(engine.db, importId, 'netflix');
        if (!record) throw new Error('no Netflix');
        const english = words();
        for (const language of LANGUAGES) {
          setWords(await loadWords(language));
          try {
            const options = { withCompanies: true, isSample: true };
            const shared = shareText(readAnswer(opened), options);
            const audit = auditJson(opened, false);
            const page = { terminal: TERMINAL, knowledge: opened.knowledge, limits: [] };
            expect(shared).toContain(name);
            const company = companyPage(companyDetailJson(opened, 'netflix'), service, true, TERMINAL);
            expect(company).not.toContain(say('cli.company.adThreads'));
            expect(company.includes(say('cli.company.offMetaEvents'))).toBe(service === 'instagram');
            expect(`${shared}${fullAudit(audit, page)}`).not.toMatch(/Facebook/i);
          } finally {
            setWords(english);
          }
        }
        for (const law of LETTER_LAWS)
          for (const language of letterLanguages(law))
            for (const ask of LETTER_ASKS) {
              const nobody = { name: null, address: null, email: null, companyAddress: null };
              const request = { law, ask, language, date: '2026-06-02', ...nobody };
              const letter = letterText(writeLetter(record, request));
              expect(letter).toContain(name);
              expect(letter).not.toMatch(/Facebook|1000000/);
            }
      });
    },
  );

  it('can be viewed one account at a time', async () => {
    const ledgerPath = join(dir, 'accounts.sqlite');
    const open = (account: string | null) => new Engine({ ledgerPath, knowledge, account });
    const engine = open(null);
    await engine.importExport({ paths: [join(dir, 'all')] });
    engine.close();
    for (const word of [...SERVICES, 'ADA_EXAMPLE']) {
      const chosen = open(word);
      expect(chosen.openImport().row.service).toBe(word === 'ADA_EXAMPLE' ? 'x' : word);
      chosen.close();
    }
    const other = open('tiktok');
    expect(() => other.openImport()).toThrow('no account “tiktok”, only ');
    other.close();
  });

  it('of one service gives no accounts to join', async () => {
    await withEngine(async (engine) => {
      expect(readAccounts(engine)).toEqual({ accounts: [], shared: [] });
      await engine.importExport({ paths: [join(dir, 'all', NAMES.facebook)] });
      const all = readAccounts(engine);
      const { accounts, shared } = all;
      expect([accounts.length, shared]).toEqual([1, []]);
    });
  });

  it('gives the same result in any parts and order', async () => {
    const parts = fc.record({
      service: fc.constantFrom('instagram' as const, 'x' as const),
      count: fc.integer({ min: 2, max: 4 }),
      reverse: fc.boolean(),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(parts, async ({ service, count, reverse }) => {
        run += 1;
        const { files } = await write(service, `split-${run}/${NAMES[service]}`, { parts: count });
        await withEngine(async (engine) => {
          const paths = reverse ? files.toReversed() : [...files];
          const { importId } = await engine.importExport({ paths });
          const { counts, import: header } = auditJson(engine.openImport(importId), false);
          expect([header.service, counts.messages, counts.threads]).toEqual([
            service,
            manifests.get(service)?.counts.messages,
            manifests.get(service)?.counts.threads,
          ]);
        });
      }),
      { numRuns: 3 },
    );
  });

  it('of another name gives a separate account, and both are named', async () => {
    await write('facebook', `other/${NAMES.facebook}`);
    await write('x', `other/${NAMES.x}`);
    for (const file of ['account', 'manifest']) {
      const path = join(dir, 'other', NAMES.x, 'data', `${file}.js`);
      const text = readFileSync(path, 'utf8')
        .replaceAll(OWNER, 'Quinn Other')
        .replaceAll('ada_example', 'quinn');
      writeFileSync(path, text);
    }
    await withEngine(async (engine) => {
      const paths = [join(dir, 'other')];
      await engine.importExport({ paths });
      const imports = importsJson(engine);
      expect(imports.map(({ service, owner }) => [service, owner]).sort()).toEqual([
        ['facebook', OWNER],
        ['x', 'Quinn Other'],
      ]);
      for (const { notices } of imports)
        expect(notices.map(({ sentence }) => sentence).join()).toContain(
          `${OWNER} (Facebook) and Quinn Other (X)`,
        );
    });
  });
});

import type { EngineClient } from '../../src/engine/contract/contract.ts';
import {
  CHANNELS,
  COMPANY_SORTS,
  CONNECTION_KINDS,
  CONNECTION_SORTS,
  CONNECTION_STATUSES,
  DOCUMENT_STATUSES,
  INBOX_PHASES,
  LANGUAGES_OF_LAW,
  LETTER_ASKS,
  LETTER_LAWS,
  RANGE_ENDS,
  REDACTION_LEVELS,
  REPORT_FORMS,
  SENDER_SORTS,
  SEVERITIES,
  THREAD_SORTS,
} from '../../src/model/enumerations.ts';

/** Rows per page of a list, and of "choose all". */
const [PAGE, LARGEST_PAGE] = [100, 500];
const BOTH = [false, true] as const;

/** Asks everything that the pages ask. `ids` are the imports; null is the newest. */
export async function askEverything(client: EngineClient, ids: readonly (number | null)[]): Promise<void> {
  await client.settings.get();
  await client.about();
  await client.imports.found();
  const all = [null, ...(await client.imports.list()).map(({ id }) => id)];
  for (const from of all)
    for (const to of all) if (from !== to || from === null) await client.diff.get({ from, to });
  for (const importId of ids) await walkImport(client, { importId });
}

type Scope = { readonly importId: number | null };

async function walkImport(client: EngineClient, scope: Scope): Promise<void> {
  await client.overview(scope);
  await client.answer(scope);
  await client.headlines(scope);
  await client.decisions.queue(scope);
  await client.decisions.removals(scope);
  await client.followUps.list(scope);
  for (const redact of REDACTION_LEVELS)
    for (const form of REPORT_FORMS)
      await client.report.preview({ ...scope, allAccounts: true, redact, form });
  await walkCoverage(client, scope);
  await walkConnections(client, scope);
  await walkFindings(client, scope);
  await walkCompanies(client, scope);
  await walkMessages(client, scope);
}

async function walkCoverage(client: EngineClient, scope: Scope): Promise<void> {
  await client.coverage({ ...scope, limit: 1 });
  for (const status of [null, ...DOCUMENT_STATUSES]) {
    await client.coverage({ ...scope, status, limit: PAGE });
    await everyPage((page) => client.coverage({ ...scope, status, ...page }));
  }
}

async function everyPage(
  ask: (page: { offset: number; limit: number }) => Promise<{ total: number }>,
): Promise<void> {
  for (let offset = 0, total = 1; offset < total; offset += PAGE)
    ({ total } = await ask({ offset, limit: PAGE }));
}

async function walkConnections(client: EngineClient, scope: Scope): Promise<void> {
  const years = Array.from({ length: 25 }, (_, index) => ({ year: 2004 + index }));
  const { bars } = await client.timeline(scope);
  const filters = [
    {},
    ...bars.map(({ name }) => ({ search: name })),
    ...CONNECTION_STATUSES.flatMap((status) => [
      { status },
      ...CONNECTION_KINDS.map((kind) => ({ status, kind })),
    ]),
    ...CONNECTION_KINDS.map((kind) => ({ kind })),
    ...years,
    ...INBOX_PHASES.map((eraId) => ({ eraId })),
  ];
  for (const filter of filters) {
    await client.connections.list({ ...scope, ...filter, offset: 0, limit: LARGEST_PAGE });
    for (const sort of CONNECTION_SORTS)
      for (const descending of BOTH)
        await everyPage((page) =>
          client.connections.list({ ...scope, ...filter, ...page, sort, descending }),
        );
  }
}

async function walkFindings(client: EngineClient, scope: Scope): Promise<void> {
  for (const severity of [null, ...SEVERITIES])
    for (const inboxOnly of BOTH) await client.findings.list({ ...scope, severity, inboxOnly });
  const { rows } = await client.findings.list({ ...scope, severity: null, inboxOnly: false });
  for (const { id } of rows) {
    await client.findings.get({ ...scope, id });
    await client.decisions.history({ ...scope, subjectId: id });
    await client.decisions.connections({ ...scope, findingId: id });
  }
}

async function walkCompanies(client: EngineClient, scope: Scope): Promise<void> {
  for (const channel of [null, ...CHANNELS])
    for (const sort of COMPANY_SORTS)
      for (const descending of BOTH)
        await everyPage((page) => client.companies.list({ ...scope, channel, ...page, sort, descending }));
  const { rows } = await client.companies.list({ ...scope, limit: LARGEST_PAGE });
  const { named } = await client.answer({});
  for (const { id } of rows) {
    await client.companies.get({ ...scope, id });
    const to = { ...scope, companyId: id };
    if (named.companies.some((company) => company.id === id)) await walkLetters(client, to);
    else await client.letters.make({ ...to, law: 'gdpr', language: 'en', ask: 'access' });
  }
}

async function walkLetters(client: EngineClient, to: Scope & { companyId: string }): Promise<void> {
  for (const law of LETTER_LAWS)
    for (const language of LANGUAGES_OF_LAW[law])
      for (const ask of LETTER_ASKS) await client.letters.make({ ...to, law, language, ask });
}

async function walkMessages(client: EngineClient, scope: Scope): Promise<void> {
  const { years } = await client.messages.get({ ...scope, end: 'most' });
  const threads = await client.messages.threads({ ...scope, end: 'most', limit: LARGEST_PAGE });
  const people = await client.messages.people({ ...scope, end: 'most', limit: LARGEST_PAGE });
  const choices = [
    {},
    ...years.map(({ year }) => ({ year })),
    ...threads.rows.map(({ id }) => ({ threadId: id })),
    ...people.rows.map(({ id, threadId }) => ({ personId: id, ...(threadId === null ? {} : { threadId }) })),
    ...(await listCounted(client, scope)).flatMap((counted) =>
      RANGE_ENDS.map((end) => ({ ...counted, end })),
    ),
  ];
  for (const choice of choices) await walkLists(client, { ...scope, end: 'most', ...choice });
}

/** What links to the messages that findings count: one finding, a year of it, those of a company, those of the answer. */
async function listCounted(client: EngineClient, scope: Scope) {
  const { named } = await client.answer(scope);
  const companies = await client.companies.list({ ...scope, limit: LARGEST_PAGE });
  const counted = [
    { findings: named.companies.map(({ findingId }) => findingId), year: null as number | null },
  ];
  for (const { id } of companies.rows) {
    const { findings } = await client.companies.get({ ...scope, id });
    const ids = findings
      .filter(({ messages }) => messages !== null && messages.most > 0)
      .map((each) => each.id);
    if (ids.length > 0) counted.push({ findings: ids, year: null });
  }
  for (const { id } of (await client.findings.list({ ...scope, inboxOnly: true })).rows) {
    const { years } = await client.findings.get({ ...scope, id });
    counted.push({ findings: [id], year: null }, ...years.map(({ year }) => ({ findings: [id], year })));
  }
  return counted;
}

type Messages = Parameters<EngineClient['messages']['get']>[0];

async function walkLists(client: EngineClient, asked: Messages): Promise<void> {
  await client.messages.get(asked);
  for (const descending of BOTH) {
    for (const sort of THREAD_SORTS)
      await everyPage((page) => client.messages.threads({ ...asked, ...page, sort, descending }));
    for (const sort of SENDER_SORTS)
      await everyPage((page) => client.messages.people({ ...asked, ...page, sort, descending }));
  }
}

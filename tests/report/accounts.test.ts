import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeLedger, openLedger } from '../../src/ledger/open-ledger.ts';
import { sql } from '../../src/ledger/sql.ts';
import { SERVICES } from '../../src/model/enumerations.ts';
import { accountsReportJsonSchema, accountsReportSchemaDocument } from '../../src/report/accounts-schema.ts';
import { reportJsonSchema } from '../../src/report/schema.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { parsePage } from './support.ts';

/* The three accounts of the invented person, in one ledger. A page on X is named after somebody in the chats on Facebook. */

/** In the chats on Facebook and on Instagram. */
const FRIEND = 'Robin Sample';
/** The owner's on X, and in the name of an app there. */
const USERNAME = 'ada_example';
const dir = temporaryDir();
const ledger = join(dir, 'ledger.sqlite');
const at = (name: string): string => join(dir, name);
const root = join(import.meta.dirname, '../..');

async function report(name: string, ...args: string[]): Promise<string> {
  const run = await runCli(['report', '--ledger', ledger, '--out', at(name), '--force', ...args]);
  expect([run.code, run.err]).toEqual([0, '']);
  return readFileSync(at(name), 'utf8');
}

beforeAll(async () => {
  for (const service of SERVICES) {
    const zip = at(`${service}.zip`);
    const sizes = '--messages 300 --apps 30 --businesses 20 --advertisers 20'.split(' ');
    await runCli(['sample', '--service', service, '--out', zip, ...sizes]);
    await runCli(['audit', zip, '--ledger', ledger, '--json']);
  }
  const opened = openLedger(ledger);
  const rename = (name: string, place: number): void => {
    opened.db.run(sql`
      UPDATE connection SET name = ${name} WHERE id =
        (SELECT max(connection.id) - ${place} FROM connection JOIN import ON import.id = import_id WHERE service = 'x')`);
  };
  rename(`${FRIEND} Photos`, 0);
  rename(`Tool by ${USERNAME}`, 1);
  opened.db.run(sql`
    UPDATE advertiser SET name = ${FRIEND} WHERE id =
      (SELECT max(advertiser.id) FROM advertiser JOIN import ON import.id = import_id WHERE service = 'x')`);
  closeLedger(opened);
});

const IDS = new Map<string, number>(SERVICES.map((service, index) => [service, index + 1]));
const readJson = async (...args: string[]) =>
  accountsReportJsonSchema.parse(JSON.parse(await report('all.json', ...args)));

describe.each([
  ['short', []],
  ['full', ['--full']],
])('the page of several accounts, %s', (form, options) => {
  it('has unique anchors, and every link leads to one', async () => {
    const { attributes } = parsePage(await report(`${form}.html`, ...options));
    const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    const links = attributes.flatMap(({ name, value }) => (name === 'href' ? [value] : []));
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    for (const service of SERVICES) expect(links).toContain(`#${service}-account`);
    const numbers = ids.flatMap((id) => /^source-(\d+)$/.exec(id)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(new Set(links.filter((link) => link.startsWith('#source-'))).size).toBeGreaterThan(10);
  });

  it('has its headings in order, with a first-level heading for each account', async () => {
    const { elements, getText } = parsePage(await report(`${form}.html`, ...options));
    const levels = elements.flatMap((element) => /^\d+ h(\d) /.exec(element)?.[1] ?? []).map(Number);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(getText('h1').slice(1)).toEqual([
      'Facebook · Ada Example',
      'Instagram · Ada Example',
      'X · Ada Example',
      'Sources',
    ]);
  });
});

describe('the first page of several accounts', () => {
  it('shows for each claim the number of messages, who denies it, and what no export shows', async () => {
    const { text } = parsePage(await report('answer.html'));
    const [answer = ''] = text.split('This report names companies');
    expect(answer).toMatch(/Of your messages on Facebook, at most [^.]*\. Not one can be confirmed\./);
    expect(answer).toContain('Meta deny that messages were read');
    expect(answer).toContain('Your export cannot show whether any message was read.');
    expect(answer).toMatch(/In all, that is at most [\d,]+ messages\./);
  });

  it('names the companies with denials as the answer does', async () => {
    const { together } = await readJson('--redact', 'companies');
    const ids = new Set(together.reach.named.map(({ id }) => id));
    expect(together.denials.length).toBeGreaterThan(0);
    expect(together.denials.filter(({ companyId }) => !ids.has(companyId))).toEqual([]);
  });
});

it('the tables name the subject of each statement next to its count, and the method of X skips removed apps', async () => {
  const page = await report('subjects.html', '--full');
  const dated = [
    ...page.matchAll(/<tr><th scope="row"><bdi>[^<]+<\/bdi><\/th><td>([^<]*)<\/td><td class="number">/g),
  ];
  const subjects = dated.map(([, subject]) => subject);
  expect(subjects).toContain('Sending messages');
  expect(subjects).not.toContain('');
  const { reports } = await readJson('--full');
  const methods = reports.map(({ method }) => method.map(({ text }) => text).join(' '));
  expect(methods.map((text) => /removed|expired/.test(text))).toEqual([true, true, false]);
});

describe('the permission rules in the report of X', () => {
  it.each([
    ['alone', ['--account', 'x']],
    ['alone in full', ['--account', 'x', '--full']],
    ['beside the others', []],
  ])('have their sources cited, %s', async (_, options) => {
    const page = await report('rules.html', ...options);
    const { rules = [], sources } = (await readJson()).reports.at(-1) ?? {};
    expect(rules.length).toBeGreaterThan(0);
    const [, ofX = ''] = page.split(/the X export/);
    const [, list = ''] = ofX.split('What the rules allowed');
    expect(list.split('</ul>')[0]?.match(/<li>/g)).toHaveLength(rules.length);
    const cited = /could have had access\.[^<]*<\/bdi> <sup class="cites">(.*?)<\/sup>/.exec(ofX)?.[1] ?? '';
    expect(cited.match(/#source-\d+/g)).toHaveLength(new Set(rules.flatMap((rule) => rule.sources)).size);
    for (const number of new Set(rules.flatMap((rule) => rule.sources)))
      expect(page).toContain(sources?.find((source) => source.number === number)?.url);
    expect(ofX).not.toContain('that somebody describes');
    expect(ofX).toContain('Small numbers lead to the sources');
  });

  it('are not mentioned for Facebook, and no sources are announced where there are none', async () => {
    const instagram = await report('none.html', '--account', 'instagram');
    expect(instagram).not.toContain('Small numbers');
    expect(instagram).not.toContain('id="sources"');
    const facebook = await report('rules.html', '--account', 'facebook');
    expect(facebook).not.toContain('What the rules allowed');
    expect(facebook).toContain('the access that somebody describes');
  });
});

describe('the statements of a report', () => {
  it('mention a missing response to what others say, not to what Facebook says about itself', async () => {
    const { text } = parsePage(await report('facebook.html', '--account', 'facebook'));
    const [, after = ''] = text.split('Facebook explained delete access');
    expect(after.slice(0, after.indexOf('('))).not.toContain('knows of no response');
    expect(text).toContain('Sidedoor knows of no response to this.');
  });
});

describe('the table of companies that several services list', () => {
  const rows = async (...args: string[]) => {
    const page = await report('shared.html', ...args);
    const table = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'));
    return [...table.matchAll(/<tr>.*<\/tr>/g)].map(([row]) => row);
  };

  it('lists all that are counted, under every name, and in full every company', async () => {
    const { shared } = await readJson();
    const counted = shared.filter(({ messages }) => messages !== null).length;
    const isCounted = (row: string) => /class="number">\d/.test(row);
    for (const redact of ['none', 'people', 'companies']) {
      const short = await rows('--redact', redact);
      expect(short.filter(isCounted)).toHaveLength(counted);
      expect(short.slice(0, counted).every(isCounted)).toBe(true);
      expect(await rows('--redact', redact, '--full')).toHaveLength(shared.length);
    }
  });

  it('says when an export does not list a company', async () => {
    const table = (await rows('--full')).join('');
    expect(table).toContain('<td class="number">not listed</td>');
    expect(table).not.toContain('<td></td>');
  });
});

describe('the JSON of several accounts', () => {
  it('contains the report of each, and what they say together', async () => {
    const { reports, ...all } = await readJson();
    expect(all.together.accounts.map(({ service }) => service)).toEqual([...SERVICES]);
    expect(all.shared.length).toBeGreaterThan(0);
    for (const one of reports) {
      const { service } = one.import;
      const alone = await report('one.json', '--import', String(IDS.get(service)));
      expect(one).toEqual(reportJsonSchema.parse(JSON.parse(alone)));
      expect(await report('one.json', '--account', service)).toBe(alone);
    }
  });

  it('contains the headlines on Facebook only with Facebook', async () => {
    const { reports } = await readJson();
    expect(reports.map(({ headlines }) => headlines.rows.length > 0)).toEqual([true, false, false]);
    const { text } = parsePage(await report('x.html', '--account', 'x', '--full'));
    expect(text).not.toContain('What the headlines say');
    expect(text).toContain('9. Sources');
  });

  it('has the same bytes each time', async () => {
    expect(await report('again.json')).toBe(await report('all.json'));
  });

  it('is described by docs/schemas/accounts-report.schema.json (if stale: npx node scripts/schemas.ts)', () => {
    const published = readFileSync(join(root, 'docs/schemas/accounts-report.schema.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(accountsReportSchemaDocument())));
  });

  it('counts what was left out of all reports', async () => {
    const { leftOut, reports, together } = await readJson('--no-possible');
    expect(leftOut.findings).toBe(reports.reduce((sum, each) => sum + each.leftOut.findings, 0));
    expect(leftOut.findings).toBeGreaterThan(0);
    expect(together.reach.byRules).toBe(0);
    expect((await readJson('--possible')).together.reach.byRules).toBeGreaterThan(0);
  });
});

describe('the CSV tables of several accounts', () => {
  it('are those of each, with the account in the first column', async () => {
    const lines = async (name: string, ...args: string[]) =>
      (await report(name, ...args)).trimEnd().split('\r\n');
    const [head, ...rows] = await lines('all.csv');
    const [ownHead, ...ownRows] = await lines('x.csv', '--account', 'x');
    expect(head).toBe(`service,owner,account,${ownHead}`);
    const { accounts } = await readJson();
    const account = accounts.find(({ service }) => service === 'x')?.account;
    expect(account).toMatch(/\w/);
    const ofX = rows.filter((row) => row.startsWith('x,'));
    expect(ofX).toEqual(ownRows.map((row) => `x,Ada Example,${account},${row}`));
    const redacted = await report('people.csv', '--redact', 'people');
    expect(redacted).toMatch(/\r\nx,Person 1,,/);
    expect(redacted).not.toContain(account);
    expect(rows.every((row) => SERVICES.some((service) => row.startsWith(`${service},Ada Example,`)))).toBe(
      true,
    );
  });
});

describe('the bundle of several accounts', () => {
  it('contains the page of all, a folder for each, and the checksum of every file', async () => {
    await report('all.zip');
    const zip = await JSZip.loadAsync(readFileSync(at('all.zip')));
    const manifest = JSON.parse((await zip.file('MANIFEST')?.async('string')) ?? '');
    expect(manifest.accounts.map(({ service }: { service: string }) => service)).toEqual([...SERVICES]);
    expect([...manifest.files.map(({ name }: { name: string }) => name), 'MANIFEST']).toEqual(
      Object.keys(zip.files),
    );
    for (const { name, sha256 } of manifest.files) {
      const bytes = await zip.file(name)?.async('nodebuffer');
      expect(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
    }
    expect(await zip.file('report.html')?.async('string')).toBe(await report('full.html', '--full'));
    expect(await zip.file('x/report.json')?.async('string')).toBe(await report('x.json', '--account', 'x'));
    expect(await zip.file('report.csv')?.async('string')).toBe(await report('all.csv'));
    const readme = (await zip.file('README.txt')?.async('string')) ?? '';
    expect(readme).toContain('(facebook, instagram and x)');
    const [about = ''] = readme.split('\n\n');
    for (const name of Object.keys(zip.files))
      if (!/^(?:README|MANIFEST)/.test(name)) expect(about).toContain(name.split('/').at(-1));
  });

  it('is locked into a page from which its files can be saved', async () => {
    const options = ['--ledger', ledger, '--out', at('locked.html'), '--format', 'bundle', '--encrypt'];
    expect((await runCli(['report', ...options])).code).toBe(0);
    const page = readFileSync(at('locked.html'), 'utf8');
    expect(page).toContain('"holds":"files"');
    expect(page).not.toContain('Ada Example');
  });
});

describe('names redacted from a report on several accounts', () => {
  const people = (): string[] => {
    const opened = openLedger(ledger);
    const names = opened.db.column<string>(
      sql`SELECT DISTINCT name FROM person WHERE NOT is_anonymous AND name GLOB '*[a-z]*'`,
    );
    closeLedger(opened);
    return [...names, USERNAME];
  };

  it('are absent from every file of the bundle', async () => {
    await report('people.zip', '--redact', 'people');
    const zip = await JSZip.loadAsync(readFileSync(at('people.zip')));
    for (const file of Object.values(zip.files)) {
      const text = await file.async('string');
      expect([file.name, people().filter((name) => text.includes(name))]).toEqual([file.name, []]);
    }
  });

  it.each(['html', 'json', 'csv'])(
    'are absent from all parts, whichever account they come from (%s)',
    async (format) => {
      const text = await report(
        `people.${format}`,
        '--redact',
        'people',
        ...(format === 'html' ? ['--full'] : []),
      );
      expect(people()).toContain(FRIEND);
      expect(people().filter((name) => text.includes(name))).toEqual([]);
    },
  );

  it('have the same label in all of them', async () => {
    const { reports } = await readJson('--redact', 'people');
    expect(reports.map((each) => each.import.owner)).toEqual(['Person 1', 'Person 1', 'Person 1']);
    const ofX = reports.at(-1)?.connections.find(({ name }) => name.endsWith(' Photos'))?.name;
    expect(ofX).toMatch(/^Person \d+ Photos$/);
  });

  it('include companies when none of the accounts has a finding on them', async () => {
    const whole = await readJson();
    const { reports, shared } = await readJson('--redact', 'companies');
    const flagged = new Set(
      whole.reports.flatMap(({ findings }) => findings.flatMap(({ company }) => company?.name ?? [])),
    );
    const names = (json: typeof whole) =>
      json.reports.flatMap(({ companies }) => companies.map(({ name }) => name));
    const hidden = new Set(names(whole).filter((name) => !flagged.has(name)));
    expect(names({ ...whole, reports }).filter((name) => hidden.has(name))).toEqual([]);
    expect(shared.filter(({ name }) => hidden.has(name))).toEqual([]);
    expect(shared.some(({ name }) => /^Company \d+$/.test(name))).toBe(true);
    expect(shared.some(({ name }) => flagged.has(name))).toBe(true);
    const counted = shared.map(({ messages }) => messages !== null);
    expect(counted).toEqual(counted.toSorted((a, b) => Number(b) - Number(a)));
  });
});

describe('the choice of accounts', () => {
  const preview = (...args: string[]) => runCli(['report', '--ledger', ledger, '--preview', ...args]);

  it('is stated before and after writing, when there is a choice', async () => {
    const sentence = 'The report covers Facebook · Ada Example, Instagram · Ada Example and X · Ada Example.';
    expect((await preview()).out).toContain(sentence);
    const written = await runCli(['report', '--ledger', ledger, '--out', at('said.html')]);
    expect(written.out).toContain(sentence);
    expect((await preview('--account', 'x')).out).not.toContain('covers');
    expect(JSON.parse((await preview('--json')).out).accounts).toHaveLength(3);
    expect(JSON.parse((await preview('--json', '--account', 'x')).out)).not.toHaveProperty('accounts');
  });

  it('adds up what the preview counts, with a shared source counted once', async () => {
    const counts = async (...args: string[]): Promise<number[]> =>
      JSON.parse((await preview('--json', '--full', ...args)).out).sections.map(
        ({ entries }: { entries: number }) => entries,
      );
    const all = await counts();
    const each = await Promise.all(SERVICES.map((service) => counts('--account', service)));
    const sums = all.map((_, index) => each.reduce((sum, one) => sum + (one[index] ?? 0), 0));
    expect(all.slice(0, -1)).toEqual(sums.slice(0, -1));
    expect(all.at(-1)).toBeLessThan(sums.at(-1) ?? 0);
  });
});

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditJson } from '../../src/engine/contract/audit-json.ts';
import { writeExport } from '../engine-router/harness.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { ON_WINDOWS } from '../windows.ts';
import { type CliRun, runCli } from './run-cli.ts';

/** Clears the screen, sets a title, reverses the order of letters, and forges a line of its own. */
const EVIL =
  '\u001b[2J\u001b]0;t\u0007\u009b31m\u202eevil\u2066\u200f\u061c\r\nsidedoor: FORGED\u2028FORGED\u2029';
/** What no output may contain: all control characters except line feeds, direction marks, other line breaks. */
const FORBIDDEN = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const FORGED_LINE = /^(?:sidedoor: )?FORGED/m;

const APPS = 'apps_and_websites_off_of_facebook';
const app = (name: string, category: string) => ({
  name,
  category,
  added_timestamp: 1_412_121_600,
  removed_timestamp: 0,
  user_app_scoped_id: '1',
});
const CHANGES = {
  [`${APPS}/connected_apps_and_websites.json`]: {
    installed_apps_v2: [app('Netflix', 'active'), app(`App ${EVIL}`, 'active')],
  },
  [`${APPS}/your_activity_off_meta_technologies.json`]: {
    off_facebook_activity_v2: [
      { name: `Shop ${EVIL}`, events: [{ id: 1, type: `KIND ${EVIL}`, timestamp: 1_700_000_000 }] },
    ],
  },
  'ads_information/advertisers_using_your_activity_or_information.json': {
    custom_audiences_all_types_v2: [
      {
        advertiser_name: `Shop ${EVIL}`,
        has_data_file_custom_audience: true,
        has_remarketing_custom_audience: false,
      },
    ],
  },
  'personal_information/profile_information/profile_information.json': {
    profile_v2: { name: { full_name: `Ada ${EVIL}` } },
  },
  // Windows allows no such names.
  ...(ON_WINDOWS
    ? {}
    : { [`your_facebook_activity/messages/inbox/robin${EVIL.replaceAll('/', '')}_1/message_1.json`]: '{' }),
};

let dir: string;
let ledger: string;
let audit: AuditJson;
const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--ledger', ledger]);

function expectHarmless({ out, err }: CliRun): void {
  for (const text of [out, err]) {
    expect(FORBIDDEN.exec(text)).toBeNull();
    expect(text).not.toMatch(FORGED_LINE);
  }
}

beforeAll(async () => {
  dir = temporaryDir();
  ledger = join(dir, 'l.sqlite');
  await run('audit', writeExport(join(dir, 'older')));
  const { out } = await run('audit', writeExport(join(dir, 'newer'), CHANGES), '--json');
  audit = JSON.parse(out);
});

describe('names with terminal escape sequences', () => {
  it.each([
    ['audit', '--verbose'],
    ['answer'],
    ['imports'],
    ['connections'],
    ['connections', '--json'],
    ['companies'],
    ['companies', '--json'],
    ['findings'],
    ['review'],
    ['review', '--json'],
    ['diff', '--from', '1', '--to', '2'],
    ['diff', '--from', '1', '--to', '2', '--json'],
    ['report', '--preview'],
    ['letter', 'netflix', '--law', 'gdpr', '--ask', 'access'],
  ])('are escaped in %s', async (command, ...options) => {
    const paths = command === 'audit' ? [join(dir, 'newer/facebook-ada-2026-05-20-AbCdEfGh')] : [];
    const result = await run(command, ...paths, ...options);
    expectHarmless(result);
    expect(result).toMatchObject({ code: 0 });
  });

  it('are in the data that is read', () => {
    expect(audit.import.owner).toContain('\u001b');
    expect(audit.findings.map(({ summary, title }) => title + summary).join()).toContain('\u001b');
  });

  it('are escaped on the pages of companies and findings', async () => {
    for (const { id } of audit.findings) expectHarmless(await run('finding', id));
    const companies = JSON.parse((await run('companies', '--json')).out) as { id: string }[];
    for (const { id } of companies) {
      expectHarmless(await run('company', id));
      expectHarmless(await run('exposure', id));
      expectHarmless(await run('letter', id, '--law', 'gdpr', '--ask', 'erasure'));
    }
  });

  it('are escaped in decisions, their history and errors', async () => {
    const finding = 'messaging-partner:netflix';
    expectHarmless(await run('review', finding, '--decision', 'keep', '--note', EVIL));
    expectHarmless(await run('review', finding, '--history'));
    expectHarmless(await run('review', '--undo'));
    for (const args of [
      ['finding', EVIL],
      ['company', EVIL],
      ['review', EVIL],
      ['connections', '--status', EVIL],
      [`--${EVIL}`],
      [EVIL],
      ['audit', join(dir, EVIL)],
      ['audit', dir, '--person', EVIL],
      ['imports', 'remove', EVIL],
    ]) {
      const result = await run(...args);
      expectHarmless(result);
      expect(result.code).toBeGreaterThan(0);
    }
  });

  it.skipIf(ON_WINDOWS)('are escaped in file names', async () => {
    const name = EVIL.replaceAll('/', '');
    expectHarmless(await runCli(['sample', '--out', join(dir, `${name}.zip`), '--messages', '10']));
    expectHarmless(await run('report', '--out', join(dir, `${name}.html`)));
    expectHarmless(await run('review', '--ics', join(dir, `${name}.ics`)));
    const other = join(dir, name, 'l.sqlite');
    await runCli(['audit', join(dir, `${name}.zip`), '--ledger', other]);
    expect(statSync(other).isFile()).toBe(true);
    const erased = await runCli(['erase', '--yes', '--ledger', other]);
    expectHarmless(erased);
    expect(erased.out).toContain('\\u202e');
  });

  it.each(['connections', 'companies'])(
    'are unchanged in a CSV of %s written to a pipe, and escaped on a terminal',
    async (command) => {
      expect((await run(command, '--csv')).out).toContain('\u001b');
      const args = [command, '--csv', '--ledger', ledger];
      expectHarmless(await runCli(args, {}, undefined, { watched: true }));
    },
  );

  it('cannot pass for colours of the program', async () => {
    const { out } = await runCli(['imports', '--ledger', ledger], {}, undefined, {
      colour: true,
      watched: true,
    });
    expect(out).not.toContain('\u001b[2J');
    const page = await runCli(['finding', 'still-active', '--ledger', ledger], {}, undefined, {
      colour: true,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own styles are taken out
    expectHarmless({ ...page, out: page.out.replaceAll(/\u001b\[(?:1|22|2|33|39)m/g, '') });
    expect(page.out).toContain('\u001b[1m');
  });
});

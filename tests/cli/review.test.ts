import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffPage } from '../../cli/views/diff-page.ts';
import { importsJsonSchema } from '../../src/engine/contract/audit-json.ts';
import {
  decidedJsonSchema,
  historyJsonSchema,
  letterJsonSchema,
  removedJsonSchema,
  reviewJsonSchema,
} from '../../src/engine/contract/review-json.ts';
import { diffSchema } from '../../src/model/diff.ts';
import { findingSchema } from '../../src/model/findings.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode } from '../windows.ts';
import { type CliRun, runCli } from './run-cli.ts';

const dir = temporaryDir();
const ledger = join(dir, 'ledger.sqlite');
const zip = (name: string): string => join(dir, `facebook-ada-${name}-AbCdEfGh.zip`);
const NETFLIX = 'messaging-partner:netflix';

const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--ledger', ledger]);

async function json(...args: string[]): Promise<unknown> {
  const { code, out, err } = await run(...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

beforeAll(async () => {
  const size = ['--messages', '500', '--apps', '12', '--json'];
  await runCli(['sample', '--out', zip('2026-05-20'), ...size]);
  await runCli(['sample', '--out', zip('2026-11-20'), ...size, '--seed', '2']);
  await json('audit', zip('2026-05-20'));
});

describe('review', () => {
  it('starts with the number of findings left', async () => {
    const review = reviewJsonSchema.parse(await json('review'));
    expect(review).toMatchObject({ importId: 1, done: 0, gone: [], followUps: [] });
    expect(review.left).toBe(review.items.length);
    expect((await run('review')).out).toContain(`0 of ${review.left} findings reviewed, ${review.left} left`);
  });

  it('records a decision, shows it everywhere, and undoes it', async () => {
    const args = ['--decision', 'will-remove', '--note', 'next week', '--follow-up', '2026-12-24'];
    const { decided } = decidedJsonSchema.parse(await json('review', NETFLIX, ...args));
    const decision = { decision: 'will-remove', note: 'next week', followUp: '2026-12-24', reopened: null };
    expect(decided).toMatchObject([{ subject: 'finding', subjectId: NETFLIX, decision }]);
    expect(findingSchema.parse(await json('finding', NETFLIX)).decision).toMatchObject(decision);
    expect(reviewJsonSchema.parse(await json('review')).followUps).toMatchObject([{ about: 'Netflix' }]);
    expect((await run('review', NETFLIX, '--history')).out).toContain('Will remove');
    const undone = decidedJsonSchema.parse(await json('review', '--undo'));
    expect(undone.decided).toMatchObject([{ subjectId: NETFLIX, decision: null }]);
    expect(findingSchema.parse(await json('finding', NETFLIX)).decision).toBeNull();
    expect(historyJsonSchema.parse(await json('review', NETFLIX, '--history'))).toHaveLength(2);
    expect((await run('review', '--undo')).code).toBe(1);
  });

  it('shows in both lists what was requested and when a reply is due', async () => {
    await json('review', NETFLIX, '--decision', 'asked-for-access', '--follow-up', '2026-12-24');
    const sentence = /Your decision of \d+ \w+ \d{4}: Asked what they hold, reply due by 24 December 2026\./;
    for (const list of ['findings', 'review'])
      expect((await run(list)).out.replaceAll(/\s+/g, ' '), list).toMatch(sentence);
    expect((await run('review', NETFLIX, '--history')).out).toMatch(/^ {2}\d+ \w+ \d{4} .*24 December 2026/);
    await json('review', '--undo');
  });

  it('decides on an app by its name, and on the apps of a finding at once', async () => {
    const one = decidedJsonSchema.parse(await json('review', 'netflix', '--decision', 'keep'));
    expect(one.decided).toMatchObject([{ subject: 'connection', decision: { decision: 'keep' } }]);
    const all = decidedJsonSchema.parse(
      await json('review', 'still-active', '--decision', 'will-remove', '--connections'),
    );
    expect(all.decided.length).toBeGreaterThan(2);
    const named = decidedJsonSchema.parse(
      await json('review', 'still-active', '--decision', 'keep', '--connections', 'Netflix'),
    );
    expect(named.decided.map(({ subject }) => subject)).toEqual(['finding', 'connection']);
    for (let act = 0; act < 3; act += 1) await json('review', '--undo');
    expect((await run('review', '--undo')).err).toContain('no decision');
  });

  it('writes follow-ups to a new private file and never overwrites one', async () => {
    const file = join(dir, 'follow-ups.ics');
    await json('review', NETFLIX, '--decision', 'keep', '--follow-up', '2026-12-24');
    expect((await run('review', '--ics', file)).code).toBe(0);
    expectMode(file, 0o600);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20261224\r\n');
    const again = await run('review', '--ics', file);
    expect([again.code, again.err]).toEqual([
      1,
      `sidedoor: ${file} already exists. Use --force to replace it.\n`,
    ]);
    expect((await run('review', '--ics', file, '--force')).code).toBe(0);
    expect((await run('review', '--ics', '-')).out).toBe(text);
    const nowhere = join(dir, 'no', 'such', 'file.ics');
    expect((await run('review', '--ics', nowhere)).code).toBe(1);
    expect(existsSync(nowhere)).toBe(false);
  });

  it.each([
    [['review', NETFLIX], 2],
    [['review', '--decision', 'keep'], 2],
    [['review', NETFLIX, '--decision', 'maybe'], 2],
    [['review', NETFLIX, '--decision', 'keep', '--follow-up', '2026-02-30'], 2],
    [['review', NETFLIX, '--decision', 'keep', '--undo'], 2],
    [['review', NETFLIX, '--note', 'x'], 2],
    [['review', NETFLIX, '--ics', '-'], 2],
    [['review', 'nobody', '--decision', 'keep'], 1],
    [['review', 'still-active', '--decision', 'keep', '--connections', 'Nobody'], 1],
  ])('%j is refused with exit code %i and changes nothing', async (args, code) => {
    const before = await json('review');
    const { code: given, err, out } = await run(...args);
    expect([given, out]).toEqual([code, '']);
    expect(err).toMatch(/^sidedoor: .+\n$/);
    expect(await json('review')).toEqual(before);
  });
});

it('an invalid decision is reported before an export is looked for', async () => {
  const nowhere = join(dir, 'nowhere.sqlite');
  expect((await runCli(['review', NETFLIX, '--decision', 'maybe', '--ledger', nowhere])).code).toBe(2);
});

describe('letter', () => {
  const address = ['--address', '1 Example Street, Exampleton'];
  const args = ['letter', 'Netflix', '--law', 'gdpr', ...address, '--date', '2026-06-02'];

  it('is printed alone on stdout, signed by the owner of the export unless another name is given', async () => {
    const { out, err, code } = await run(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Ada Example\n1 Example Street, Exampleton\n\nNetflix\n\n2 June 2026\n/);
    expect(out).toContain('Article 15');
    expect(err.replace(/\s+/g, ' ')).toContain('a reply is due by 2 July 2026');
    expect((await run(...args, '--name', 'Robin Sample')).out).toMatch(/^Robin Sample\n/);
  });

  it('as JSON has its parts, its text and the day an answer is due', async () => {
    const letter = letterJsonSchema.parse(await json(...args, '--language', 'de'));
    expect(letter).toMatchObject({ company: { id: 'netflix', name: 'Netflix' }, followUp: '2026-07-02' });
    expect(letter.text).toContain('Auskunft nach Artikel 15 DSGVO');
  });

  it('lists the laws when none is given', async () => {
    expect((await run('letter', 'Netflix')).err).toBe('sidedoor: --law takes one of gdpr, ccpa, lgpd.\n');
  });

  it.each([
    [['letter', 'Netflix', '--ask', 'access'], 2],
    [['letter', 'Netflix', '--law', 'hipaa', '--ask', 'access'], 2],
    [['letter', 'Netflix', '--law', 'ccpa', '--ask', 'access', '--language', 'de'], 1],
    [['letter', 'Nobody', '--law', 'ccpa', '--ask', 'access'], 1],
  ])('%j is refused with exit code %i', async (wrong, code) => {
    expect((await run(...wrong)).code).toBe(code);
  });
});

describe('the steps suggested by a finding', () => {
  it('say what is uncertain about them', async () => {
    const page = (await run('finding', NETFLIX, '--full')).out.replace(/\s+/g, ' ');
    expect(page).toContain('What you can do');
    expect(page).toContain('The 90-day rule is in the developer announcement;');
  });
});

describe('a second export', () => {
  it('names no person on the terminal', () => {
    const head = { id: 1, owner: null, generatedAt: null, format: 'json', parts: 1 } as const;
    const connections = {
      new: [],
      gone: [],
      vanished: [],
      reconnected: [],
      statusChanged: [],
      datesChanged: [],
      renamed: [],
    };
    const thread = {
      title: 'Robin Sample',
      section: 'inbox',
      people: 1,
      firstDay: null,
      lastDay: null,
      messages: 1,
    };
    const terminal = {
      out: process.stdout,
      err: process.stderr,
      width: 80,
      colour: false,
      watched: false,
      live: false,
    };
    const page = diffPage(
      {
        schema: 'sidedoor.diff/1',
        from: head,
        to: { ...head, id: 2 },
        connections,
        advertisers: { new: [], gone: [], listNew: [], listGone: [] },
        businesses: { new: [], gone: [] },
        threads: { new: [thread], gone: [thread, thread], changed: [] },
        findings: { new: [], gone: [], changed: [], notComparable: [] },
        notCompared: [],
      },
      terminal,
    );
    expect(page).toContain('Threads: 1 new, 2 only in the first export, 0 with more or fewer messages.');
    expect(page).not.toContain('Robin');
  });

  it('cannot be compared when it is missing', async () => {
    const alone = await run('diff');
    expect([alone.code, alone.err]).toEqual([
      1,
      'sidedoor: There is only one import. Import a second export to compare it with.\n',
    ]);
    expect((await run('diff', '--from', '7')).code).toBe(1);
    expect((await run('diff', '--from', 'x')).code).toBe(2);
    const same = await run('diff', '--from', '1', '--to', '1');
    expect(same.out).toContain('These are the same import, so nothing differs.');
  });

  it('is compared with the previous one, whatever was imported first', async () => {
    await json('audit', zip('2026-11-20'));
    const diff = diffSchema.parse(await json('diff'));
    expect([diff.from.id, diff.to.id]).toEqual([1, 2]);
    const back = diffSchema.parse(await json('diff', '--from', '2', '--to', '1'));
    expect(back.businesses).toEqual({ new: diff.businesses.gone, gone: diff.businesses.new });
    const text = (await run('diff')).out;
    expect(text).toMatch(/^Since your export of 20 May 2026: /);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).toContain('First export: import 1 (made on 20 May 2026)');
    expect(text).toContain(`Threads: ${diff.threads.new.length} new`);
  });

  it('can be removed, and the decisions stay', async () => {
    const removed = removedJsonSchema.parse(await json('imports', 'remove', '2'));
    expect(removed.removed).toBe(2);
    expect(importsJsonSchema.parse(await json('imports')).map(({ id }) => id)).toEqual([1]);
    expect(findingSchema.parse(await json('finding', NETFLIX)).decision?.decision).toBe('keep');
    const again = await run('imports', 'remove', '2');
    expect([again.code, again.err]).toEqual([
      1,
      `sidedoor: There is no import 2. See: sidedoor imports --ledger ${ledger}\n`,
    ]);
    expect((await run('imports', 'remove', 'x')).code).toBe(2);
  });

  it('recovers the decisions after everything was imported again', async () => {
    expect((await run('imports', 'remove', '1')).out).toContain('Import 1 was removed');
    await json('audit', zip('2026-05-20'));
    expect(findingSchema.parse(await json('finding', NETFLIX)).decision).toMatchObject({
      decision: 'keep',
      followUp: '2026-12-24',
      reopened: null,
    });
  });
});

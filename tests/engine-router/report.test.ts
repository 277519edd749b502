import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS } from '../../src/model/enumerations.ts';
import { SHORTEST_PASSPHRASE } from '../../src/model/passphrase.ts';
import { type ReportJson, reportJsonSchema } from '../../src/report/schema.ts';
import { type Desk, importedDesk, thrownBy } from './harness.ts';

const GIVEN = 'seven quiet lanterns';

describe('the preview of a report', () => {
  it('counts what would be in it and writes nothing', async () => {
    const { client, context } = await importedDesk();
    const preview = await client.report.preview({ redact: 'people' });
    expect(preview.redaction).toBe('people');
    expect(preview.bytes).toBeGreaterThan(1000);
    const findings = preview.sections.find(({ title }) => title === 'Findings');
    expect(findings?.entries).toBe(context.engine.openImport(1).findings.length);
  });
});

describe('the settings of a report', () => {
  const written = async ({ client, context }: Desk): Promise<ReportJson> => {
    const { file } = await client.report.write({ format: 'json' });
    return reportJsonSchema.parse(
      JSON.parse(readFileSync(context.files.take(file.handle)?.path ?? '', 'utf8')),
    );
  };

  it('give it the name that the user chose, and its own name again when that is removed', async () => {
    const desk = await importedDesk();
    await desk.client.settings.set({ reportName: 'Ada E.' });
    expect((await written(desk)).import.owner).toBe('Ada E.');
    await desk.client.settings.set({ reportName: null });
    expect((await written(desk)).import.owner).toBe('Ada Example');
  });

  it('leave out possible findings with the decisions on them, and the preview says how many', async () => {
    const desk = await importedDesk();
    const { client } = desk;
    await client.decisions.set({ findingId: 'inbox-permission-era', decision: 'keep' });
    const before = await written(desk);
    expect(before.leftOut).toEqual({ findings: 0, decisions: 0 });
    expect(before.decisions.map(({ subject }) => subject.id)).toEqual(['inbox-permission-era']);
    await client.settings.set({ showPossible: false });
    const after = await written(desk);
    expect(after.findings).toEqual(before.findings.filter(({ grade }) => grade !== 'possible'));
    expect(after.decisions).toEqual([]);
    expect(after.leftOut).toEqual({
      findings: before.findings.length - after.findings.length,
      decisions: 1,
    });
    expect(after.leftOut.findings).toBeGreaterThan(0);
    expect((await client.report.preview({})).leftOut).toEqual(after.leftOut);
  });
});

describe('writing a report', () => {
  it.each(REPORT_FORMATS)('gives a private %s file that can be fetched once', async (format) => {
    const { client, context } = await importedDesk();
    const { file, passphrase } = await client.report.write({ format });
    expect(passphrase).toBeNull();
    const taken = context.files.take(file.handle);
    const { mode, size } = statSync(taken?.path ?? '');
    expect([mode & 0o777, size]).toEqual([0o600, file.bytes]);
    expect(file.name).toMatch(/^sidedoor-report\.(html|json|csv|zip)$/);
    expect(context.files.take(file.handle)).toBeNull();
  });

  it('encrypts with six words that are generated anew each time', async () => {
    const { client, context } = await importedDesk();
    const order = { format: 'html', encrypt: 'generated' } as const;
    const one = await client.report.write(order);
    expect(one.passphrase).toMatch(/^([a-z]+-){5}[a-z]+$/);
    const page = readFileSync(context.files.take(one.file.handle)?.path ?? '', 'utf8');
    expect(page).not.toContain('Netflix');
    expect(page).not.toContain(String(one.passphrase));
    expect((await client.report.write(order)).passphrase).not.toBe(one.passphrase);
  });

  it('encrypts with the given passphrase, and does not return it', async () => {
    const { client, context } = await importedDesk();
    const { file, passphrase } = await client.report.write({
      format: 'html',
      encrypt: 'given',
      passphrase: GIVEN,
    });
    expect(passphrase).toBeNull();
    const page = readFileSync(context.files.take(file.handle)?.path ?? '', 'utf8');
    expect(page).not.toContain('Netflix');
    expect(page).not.toContain(GIVEN);
  });

  it('locks a bundle into a page', async () => {
    const { client, context } = await importedDesk();
    const { file } = await client.report.write({ format: 'bundle', encrypt: 'generated' });
    expect(file.name).toBe('sidedoor-evidence-locked.html');
    const page = readFileSync(context.files.take(file.handle)?.path ?? '', 'utf8');
    expect(page).toContain('"holds":"files"');
    expect(page).not.toContain('Netflix');
  });

  it('leaves out names on request', async () => {
    const { client, context } = await importedDesk();
    const { file } = await client.report.write({ format: 'json', redact: 'people' });
    const text = readFileSync(context.files.take(file.handle)?.path ?? '', 'utf8');
    expect(text).toContain('Netflix');
    expect(text).not.toContain('Ada Example');
  });

  it('refuses a short passphrase, one without encryption, and one for a format that cannot be encrypted', async () => {
    const { client } = await importedDesk();
    const calls = [
      client.report.write({
        format: 'html',
        encrypt: 'given',
        passphrase: 'x'.repeat(SHORTEST_PASSPHRASE - 1),
      }),
      client.report.write({ format: 'html', encrypt: 'given', passphrase: `x${' -'.repeat(20)}` }),
      client.report.write({ format: 'html', encrypt: 'given' }),
      client.report.write({ format: 'html', passphrase: GIVEN }),
      client.report.write({ format: 'json', encrypt: 'generated' }),
    ];
    for (const call of calls) expect(await thrownBy(call)).toMatchObject({ code: 'BAD_REQUEST' });
  });
});

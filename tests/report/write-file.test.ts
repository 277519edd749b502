import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportFileError, writeReportFile } from '../../src/report/write-file.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode, itUnlessWindows, LINKS } from '../windows.ts';

let dir = '';
beforeEach(() => {
  dir = temporaryDir();
});

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw new TypeError('a defect');
}

describe('writing a report file', () => {
  it('writes it completely, private to its owner, with no other files', async () => {
    const path = join(dir, 'r.html');
    expect(await writeReportFile(path, pieces('ab', '', 'ü'), { overwrite: false })).toBe(4);
    expect(readFileSync(path, 'utf8')).toBe('abü');
    expectMode(path, 0o600);
    expect(readdirSync(dir)).toEqual(['r.html']);
  });

  it('removes leftovers of a killed process for the same file, and nothing else', async () => {
    const [old, fresh] = ['.r.html.0123456789ab.partial', '.r.html.ba9876543210.partial'];
    for (const name of [old, fresh, '.other.html.0123456789ab.partial'])
      writeFileSync(join(dir, name), 'half');
    for (const name of [old, '.other.html.0123456789ab.partial']) utimesSync(join(dir, name), 1, 1);
    await writeReportFile(join(dir, 'r.html'), pieces('whole'), { overwrite: false });
    expect(readdirSync(dir).sort()).toEqual(['.other.html.0123456789ab.partial', fresh, 'r.html']);
  });

  it('overwrites an existing file only on request', async () => {
    const path = join(dir, 'r.html');
    writeFileSync(path, 'precious');
    const refused = writeReportFile(path, pieces('new'), { overwrite: false });
    await expect(refused).rejects.toMatchObject({ name: 'ReportFileError', code: 'exists' });
    expect(readFileSync(path, 'utf8')).toBe('precious');
    await writeReportFile(path, pieces('new'), { overwrite: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(dir)).toEqual(['r.html']);
  });

  it('does not replace a file that appeared while it was writing', async () => {
    const path = join(dir, 'r.html');
    const slow = async function* () {
      yield Buffer.from('new');
      writeFileSync(path, 'precious');
    };
    await expect(writeReportFile(path, slow(), { overwrite: false })).rejects.toMatchObject({
      code: 'exists',
    });
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(readdirSync(dir)).toEqual(['r.html']);
  });

  it.each([false, true])(
    'leaves the existing file when writing fails halfway (overwrite: %s)',
    async (overwrite) => {
      const path = join(dir, 'r.html');
      if (overwrite) writeFileSync(path, 'precious');
      await expect(writeReportFile(path, failing(), { overwrite })).rejects.toThrow(TypeError);
      expect(readdirSync(dir)).toEqual(overwrite ? ['r.html'] : []);
      if (overwrite) expect(readFileSync(path, 'utf8')).toBe('precious');
    },
  );

  itUnlessWindows(
    LINKS,
    'says in one sentence what is wrong with a folder, a missing folder or a dangling link',
    async () => {
      mkdirSync(join(dir, 'folder'));
      symlinkSync(join(dir, 'nowhere'), join(dir, 'link.html'));
      const failures = await Promise.all(
        ['folder', 'missing/r.html', 'link.html'].map((name) =>
          writeReportFile(join(dir, name), pieces('x'), { overwrite: false }).catch(
            (error: unknown) => error,
          ),
        ),
      );
      expect(failures.map((error) => error instanceof ReportFileError && error.code)).toEqual([
        'is-folder',
        'no-folder',
        'exists',
      ]);
      expect(readdirSync(dir).sort()).toEqual(['folder', 'link.html']);
    },
  );
});

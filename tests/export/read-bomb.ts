import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTree } from '../../src/archive/open-tree.ts';
import { ArchiveRefusedError } from '../../src/archive/types.ts';
import { readDocument } from '../../src/export/read-document.ts';
import { OPTIONS } from '../archive/harness.ts';
import { type Bomb, type Built, build } from './bombs.ts';
import { toBytes, toRef } from './reading.ts';

/*
 * A process that reads the bombs it is sent, one after the other, and reports what each cost. Its heap is so small that a bomb
 * that costs too much ends it.
 */
export type Cost = {
  readonly bytes: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly outcome: string;
};

const getPeak = (): number => process.resourceUsage().maxRSS / 1024;

async function measure(bomb: Bomb): Promise<Cost> {
  const built = build(bomb);
  const [peak, cpu] = [getPeak(), process.cpuUsage()];
  const outcome = built.path === 'zip' ? await openPart(built.content) : await read(built);
  const { user, system } = process.cpuUsage(cpu);
  return { bytes: built.content.length, cpuMs: (user + system) / 1000, rssMb: getPeak() - peak, outcome };
}

async function read({ path, content }: Built): Promise<string> {
  const ignore = (): void => undefined;
  const { status } = await readDocument(toRef(path), toBytes(content), { records: ignore, problems: ignore });
  return status;
}

async function openPart(content: Buffer): Promise<string> {
  const path = join(tmpdir(), `sidedoor-bomb-${process.pid}.zip`);
  writeFileSync(path, content);
  try {
    await openTree([path], OPTIONS);
    return 'opened';
  } catch (error) {
    if (error instanceof ArchiveRefusedError) return error.code;
    throw error;
  } finally {
    rmSync(path);
  }
}

process.on('message', (bomb: Bomb) => {
  void measure(bomb).then((cost) => process.send?.(cost));
});

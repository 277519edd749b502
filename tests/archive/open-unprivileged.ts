import { openTree } from '../../src/archive/open-tree.ts';
import { ArchiveRefusedError } from '../../src/archive/types.ts';

/** A process without permission to read everything, even if the tests run as root: prints the problems, or the code of the refusal. */
if (process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
try {
  const { entries, problems } = await openTree(process.argv.slice(2), {
    rootNames: new Set(),
    wanted: () => true,
  });
  console.log(
    JSON.stringify([entries.map(({ path }) => path), problems.map(({ path, code }) => [path, code])]),
  );
} catch (error) {
  console.log(error instanceof ArchiveRefusedError ? error.code : String(error));
}

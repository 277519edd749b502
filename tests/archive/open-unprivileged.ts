import { openTree } from '../../src/archive/open-tree.ts';
import { ArchiveRefusedError } from '../../src/archive/types.ts';

/** A process that may not read everything, also where the tests run as root: prints the code of the refusal. */
if (process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
try {
  await openTree(process.argv.slice(2), { rootNames: new Set(), wanted: () => true });
  console.log('opened');
} catch (error) {
  console.log(error instanceof ArchiveRefusedError ? error.code : String(error));
}

// better-sqlite3 13 needs Node-API 10 and kills the process without a word below it, so say so before loading it.
// Plain JavaScript that any Node of the last ten years can run.
export function requireNode() {
  if (Number(process.versions.napi) >= 10) return;
  process.stderr.write(
    `Sidedoor needs Node.js 22.14 or newer; this is ${process.versions.node}. In a clone, run it through npm: npm run -s sidedoor -- --help\n`,
  );
  process.exit(1);
}

import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main } from '../cli/main.ts';

/*
 * `npm run demo`: writes an invented export, audits it with a ledger of its own, and says where everything is. Only files
 * below demo/ are written, so a demo never touches somebody's own ledger.
 */

const rootDir = join(import.meta.dirname, '..');
const demoDir = join(rootDir, 'demo');
const samplePath = join(demoDir, 'facebook-sidedoor-sample-2026-05-20-DeMoDeMo.zip');
const ledgerPath = join(demoDir, 'ledger.sqlite');
const reportPath = join(demoDir, 'sidedoor-report.html');

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const short = (path: string): string => relative(process.cwd(), path);

async function step(title: string, args: readonly string[]): Promise<void> {
  say(`\n$ sidedoor ${args.map((arg) => (arg.startsWith(rootDir) ? short(arg) : arg)).join(' ')}\n`);
  const code = await main(args);
  if (code !== 0) throw new Error(`${title} ended with exit code ${code}`);
}

rmSync(demoDir, { recursive: true, force: true });
mkdirSync(demoDir, { recursive: true });
say('A tour with an invented export. Nothing of yours is read and nothing leaves this machine.');
await step('sample', [
  'sample',
  '--out',
  samplePath,
  '--messages',
  '20000',
  '--businesses',
  '700',
  '--apps',
  '60',
]);
await step('audit', ['audit', samplePath, '--ledger', ledgerPath]);
await step('report', ['report', '--ledger', ledgerPath, '--out', reportPath]);
say(`
Where things are
  ${short(samplePath)}   the invented export
  ${short(ledgerPath)}   its ledger: plain SQLite, see docs/ledger.md
  ${short(reportPath)}   a private report on it: open it in a browser, see docs/report.md

In the app
  npm start -- --ledger ${short(ledgerPath)}

Your own export
  npm run -s sidedoor -- audit <your zips>
  npm run -s sidedoor -- --help`);

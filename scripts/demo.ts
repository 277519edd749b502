import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { IN_CLONE } from '../cli/called-as.ts';
import { main } from '../cli/main.ts';
import { processTerminal } from '../cli/terminal.ts';
import { rootDir } from './run-tool.ts';

/*
 * `npm run demo`: writes an invented export, audits it with a ledger of its own, and says where everything is. Only files
 * below demo/ are written, so a demo never touches somebody's own ledger.
 */

const demoDir = join(rootDir, 'demo');
/** As a person would type it. */
const short = (path: string): string => relative(process.cwd(), path);
const samplePath = short(join(demoDir, 'facebook-sidedoor-sample-2026-05-20-DeMoDeMo.zip'));
const ledgerPath = short(join(demoDir, 'ledger.sqlite'));
const reportPath = short(join(demoDir, 'sidedoor-report.html'));

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function step(title: string, args: readonly string[]): Promise<void> {
  say(`\n$ ${IN_CLONE} ${args.join(' ')}\n`);
  // The commands it suggests are for a clone, as this one is.
  const env = { ...process.env, npm_lifecycle_event: 'sidedoor' };
  const code = await main(args, processTerminal(), env);
  if (code !== 0) throw new Error(`${title} ended with exit code ${code}`);
}

rmSync(demoDir, { recursive: true, force: true });
mkdirSync(demoDir, { recursive: true });
say('A tour with an invented export. Nothing of yours is read and nothing leaves this machine.');
const sizes = ['--messages', '20000', '--businesses', '700', '--apps', '60'];
await step('sample', ['sample', '--out', samplePath, ...sizes]);
await step('audit', ['audit', samplePath, '--ledger', ledgerPath]);
await step('report', ['report', '--ledger', ledgerPath, '--out', reportPath]);
say(`
Your own export   ${IN_CLONE} audit <your zips>
In the app        npm start -- --ledger ${ledgerPath}`);

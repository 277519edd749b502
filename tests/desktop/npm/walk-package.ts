import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { EngineClient } from '../../../src/engine/contract/contract.ts';

/*
 * Installs the package from its tarball into an empty folder and uses it as a person would: node walk-package.ts <tarball>
 * <folder>. npm may use nothing but its cache, which `npm ci` of the project filled. Prints what it saw as JSON.
 */

const [, , tarball = '', dir = ''] = process.argv;
const rootDir = join(import.meta.dirname, '../../..');
const ledger = join(dir, 'ledger.sqlite');
const bin = join(dir, 'app/node_modules/.bin/sidedoor');
const { PATH, HOME, npm_config_cache } = process.env;
const env = { PATH, HOME, npm_config_cache };

function run(command: string, args: readonly string[], cwd = dir): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`${command} ${args.join(' ')}: ${status} ${stderr}`);
  return stdout;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const NAME = '@sidedoor-app/sidedoor';

/** By a lock file with our tarball and what the project's own lock file has for production, so that npm asks nobody. */
function install(): string[] {
  const app = join(dir, 'app');
  mkdirSync(app);
  const { version, bin, dependencies, optionalDependencies } = readJson(join(rootDir, 'package.json'));
  const ours = { version, resolved: `file:${tarball}`, bin, dependencies, optionalDependencies };
  const locked: Record<string, { dev?: boolean }> = readJson(join(rootDir, 'package-lock.json')).packages;
  const others = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);
  const root = { dependencies: { [NAME]: `file:${tarball}` } };
  const packages = { '': root, [`node_modules/${NAME}`]: ours, ...Object.fromEntries(others) };
  writeFileSync(join(app, 'package.json'), JSON.stringify(root));
  writeFileSync(join(app, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  // Without the bundled Node, which is 120 MB: tests/cli/old-node.test.ts starts it.
  run('npm', ['ci', '--offline', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'], app);
  return globSync('**/node_modules/{*,@*/*}/package.json', { cwd: app }).map(
    (path) => readJson(join(app, path)).name,
  );
}

/** The address that the host prints, once. */
async function readAddress(child: ChildProcess): Promise<URL> {
  if (child.stdout === null) throw new Error('serve has no output');
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('http://127.0.0.1:')) return new URL(line);
  }
  throw new Error('serve printed no address');
}

/** What a browser does: opens the address, keeps the cookie, loads the page and calls with the key it was given. */
async function browse({ origin, href }: URL) {
  const opened = await fetch(href);
  const [cookie = ''] = (opened.headers.get('set-cookie') ?? '').split(';');
  const [, key] = /#key=([\w-]+)/.exec(await opened.text()) ?? [];
  const page = await (await fetch(origin, { headers: { cookie } })).text();
  const [, script = ''] = /src="\.\/(assets\/[\w.-]+\.js)"/.exec(page) ?? [];
  const asset = await fetch(`${origin}/${script}`, { headers: { cookie } });
  const headers = { cookie, authorization: `Bearer ${key}`, origin };
  const client: EngineClient = createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }));
  const overview = await client.overview({});
  return { asset: asset.status, findings: overview.findings.length };
}

async function serve() {
  const child = spawn(bin, ['serve', '--no-open', '--ledger', ledger], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  try {
    const seen = await browse(await readAddress(child));
    child.kill('SIGINT');
    return { ...seen, code: await ended };
  } finally {
    child.kill('SIGKILL');
  }
}

const installed = install();
const version = run(bin, ['--version']);
run(bin, ['sample', '--out', 'sample.zip', '--messages', '500']);
const audit = JSON.parse(run(bin, ['audit', 'sample.zip', '--ledger', ledger, '--json']));
const served = await serve();
run(bin, ['report', '--ledger', ledger, '--out', 'report.html']);
run(bin, ['erase', '--yes', '--ledger', ledger]);
console.log(
  JSON.stringify({
    installed: installed.sort(),
    version,
    findings: audit.findings.length,
    served,
    report: existsSync(join(dir, 'report.html')),
    ledger: existsSync(ledger),
  }),
);

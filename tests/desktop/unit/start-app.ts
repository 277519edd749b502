import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { vi } from 'vitest';
import { run } from '../../../electron/run.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { type FakeChild, fakeElectron } from './fakes.ts';

/** The home of this test, an export in it, and the built pages. */
export let home: string;
export let zip: string;
let rendererDir: string;

export function prepareHome(): void {
  home = temporaryDir();
  zip = join(home, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  writeFileSync(zip, '');
  rendererDir = join(home, 'renderer');
  mkdirSync(rendererDir);
  writeFileSync(join(rendererDir, 'index.html'), '<html><head></head></html>');
}

/** Waits until the check holds. */
export const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 30_000, interval: 5 });

type Electron = ReturnType<typeof fakeElectron>;

export const start = ({ parts }: Pick<Electron, 'parts'>, changes: Partial<Parameters<typeof run>[1]> = {}) =>
  run(parts, {
    codeDir: '/app/dist/electron',
    rendererDir,
    env: {},
    platform: 'linux',
    argv: ['sidedoor'],
    workingDir: home,
    isStrict: true,
    onBlocked: () => undefined,
    ...changes,
  });

export async function started(argv: readonly string[] = [], platform = 'linux') {
  const electron = fakeElectron(home);
  // A Windows path makes no sense to the file system that the tests run on.
  const env = platform === 'win32' ? { SIDEDOOR_LEDGER: join(home, 'ledger.sqlite') } : {};
  // The engine answers selections as long as the test lets it live.
  const { fork } = electron.parts;
  const parts = {
    ...electron.parts,
    fork: (...args: Parameters<typeof fork>) => {
      const child = fork(...args);
      answerSelections(electron.children.at(-1));
      return child;
    },
  };
  await start({ parts }, { argv: ['sidedoor', ...argv], platform, env });
  return electron;
}

function answerSelections(child: FakeChild | undefined): void {
  const { postMessage } = child ?? {};
  if (!child || !postMessage) return;
  child.postMessage = (message, ports) => {
    postMessage.call(child, message, ports);
    const { type, id } = message as { type: string; id?: number };
    if (type === 'select')
      queueMicrotask(() => child.emit('message', { type: 'selected', id, handle: `h${id}` }));
    if (type === 'close') queueMicrotask(() => child.emit('exit', 0));
  };
}

export function item(menu: readonly MenuItemConstructorOptions[], label: string): () => void {
  const items = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const found = items.find((each) => each.label?.startsWith(label));
  if (!found?.click) throw new Error(`the menu has no "${label}"`);
  return found.click as () => void;
}

export const statePath = (): string => join(home, '.local/share/sidedoor/desktop/window.json');

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CHANNELS } from '../../../electron/channels.ts';
import { START_ADDRESS } from '../../../electron/own-address.ts';
import { REFUSED_SWITCHES } from '../../../electron/refused-switches.ts';
import { APP_ID, run } from '../../../electron/run.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { expectMode } from '../../windows.ts';
import { attempt, type FakeChild, FakeContents, FakeSession, fakeElectron } from './fakes.ts';

let home: string;
let zip: string;
let rendererDir: string;

beforeEach(() => {
  home = temporaryDir();
  zip = join(home, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  writeFileSync(zip, '');
  rendererDir = join(home, 'renderer');
  mkdirSync(rendererDir);
  writeFileSync(join(rendererDir, 'index.html'), '<html><head></head></html>');
});

/** Waits until the check holds. */
const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000, interval: 5 });

async function started(argv: readonly string[] = [], platform = 'linux') {
  const electron = fakeElectron(home);
  const start = {
    codeDir: '/app/dist/electron',
    rendererDir,
    // A Windows path makes no sense to the file system that the tests run on.
    env: platform === 'win32' ? { SIDEDOOR_LEDGER: join(home, 'ledger.sqlite') } : {},
    platform,
    argv: ['sidedoor', ...argv],
    workingDir: home,
    isStrict: true,
    onBlocked: () => undefined,
  };
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
  return { ...electron, running: await run(parts, start) };
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

function item(menu: readonly MenuItemConstructorOptions[], label: string): () => void {
  const items = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const found = items.find((each) => each.label?.startsWith(label));
  if (!found?.click) throw new Error(`the menu has no "${label}"`);
  return found.click as () => void;
}

const statePath = () => join(home, '.local/share/sidedoor/desktop/window.json');

describe('the start', () => {
  it('locks down first, then asks for the single-instance lock, then becomes ready', async () => {
    const { app, schemes, windows } = await started();
    const order = ['sandbox', 'path userData', 'lock', 'ready', 'resolver'].map((step) =>
      app.done.findIndex((each) => each.startsWith(step)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(schemes).toHaveLength(1);
    expect(windows[0]?.done).toEqual([`load ${START_ADDRESS}`]);
    windows[0]?.emit('ready-to-show');
    expect(windows[0]?.done.at(-1)).toBe('show');
  });

  it('shuts every session and pins every page that comes into being', async () => {
    const { app, session } = await started();
    expect(session.beforeRequest).not.toBeNull();
    const [other, contents] = [new FakeSession(), new FakeContents()];
    app.emit('session-created', other);
    app.emit('web-contents-created', {}, contents);
    expect([other.beforeRequest, contents.openHandler]).not.toContain(null);
  });

  it('keeps everything in one folder for the owner alone', async () => {
    const { app } = await started();
    const dir = join(home, '.local/share/sidedoor/desktop');
    expect(app.done).toContain(`path userData=${dir}`);
    expectMode(dir, 0o700);
  });

  it('goes on where a system has no Downloads folder', async () => {
    const electron = fakeElectron(home);
    delete electron.app.paths.downloads;
    const options = { codeDir: '/app', rendererDir, env: {}, platform: 'linux', argv: [], workingDir: home };
    expect(await run(electron.parts, { ...options, isStrict: true, onBlocked: () => undefined })).toBe(true);
  });

  it('says version and day of the facts in the about box', async () => {
    const { app, menu } = await started();
    const about = app.done.find((each) => each.startsWith('about')) ?? '';
    expect(about).toMatch(/"applicationVersion":"\d+\.\d+\.\d+"/);
    expect(about).toMatch(/facts as of \d{4}-\d{2}-\d{2}/);
    item(menu, 'About')();
    expect(app.done.at(-1)).toBe('show about');
  });
});

describe('the name of the program', () => {
  it('is given to Windows, which shows notifications of known programs only', async () => {
    const windows = await started([], 'win32');
    expect(windows.app.done).toContain(`app id ${APP_ID}`);
    expect((await started()).app.done).not.toContain(`app id ${APP_ID}`);
  });
});

describe('a start that fails', () => {
  const start = (electron: ReturnType<typeof fakeElectron>, change: object = {}) =>
    run(electron.parts, {
      codeDir: '/app',
      rendererDir,
      env: {},
      platform: 'linux',
      argv: [],
      workingDir: home,
      isStrict: true,
      onBlocked: () => undefined,
      ...change,
    });

  it('is said in a box and ends the process, which would otherwise go on without a window', async () => {
    const electron = fakeElectron(home);
    expect(await start(electron, { rendererDir: join(home, 'nowhere') })).toBe(false);
    expect(electron.dialog.errors).toEqual([
      'Sidedoor could not start (Error). If this happens again, install Sidedoor again.',
    ]);
    expect(electron.app.done.at(-1)).toBe('exit 1');
  });

  it.each(REFUSED_SWITCHES)('is refused with --%s, before anything is done', async (name) => {
    const electron = fakeElectron(home);
    electron.app.switches.add(name);
    expect(await start(electron)).toBe(false);
    expect(electron.dialog.errors).toEqual([expect.stringContaining(`does not start with --${name}:`)]);
    expect(electron.app.done).toEqual(['exit 1']);
    expect(await start(electron, { isStrict: false })).toBe(true);
  });

  it('is refused with the variable that turns the sandbox off, whatever it holds', async () => {
    const electron = fakeElectron(home);
    expect(await start(electron, { env: { ELECTRON_DISABLE_SANDBOX: '' } })).toBe(false);
    expect(electron.dialog.errors).toEqual([expect.stringContaining('with ELECTRON_DISABLE_SANDBOX:')]);
  });
});

describe('a second start', () => {
  it('leaves before it reads or opens anything', async () => {
    const electron = fakeElectron(home);
    electron.app.lock = false;
    const options = {
      codeDir: '/app',
      rendererDir: '/nowhere',
      env: {},
      platform: 'linux',
      argv: [],
      workingDir: home,
    };
    expect(await run(electron.parts, { ...options, isStrict: true, onBlocked: () => undefined })).toBe(false);
    expect(electron.app.done.at(-1)).toBe('quit');
    expect(electron.app.done).not.toContain('ready');
    expect([electron.windows, electron.children]).toEqual([[], []]);
  });

  it('brings the first to the front and hands its files over', async () => {
    const { app, windows } = await started();
    const [window] = windows;
    if (window) window.minimized = true;
    app.emit('second-instance', {}, ['sidedoor', '--flag', zip, 'letter.txt'], home);
    await eventually(() => expect(window?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]));
    expect(window?.done.slice(1)).toEqual(expect.arrayContaining(['restore', 'show', 'focus']));
    expect(windows).toHaveLength(1);
  });
});

describe('files from outside of the page', () => {
  it('named at the start are offered once the page is there, by handle and not by path', async () => {
    const { windows, children } = await started([zip, '--inspect', 'missing.zip']);
    expect(windows[0]?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]);
    expect(children[0]?.types).toEqual(['open', 'select']);
  });

  it('dropped on the icon of a Mac are offered, whether the app is ready or not', async () => {
    const { app, windows } = await started([], 'darwin');
    const event = attempt();
    app.emit('open-file', event, zip);
    expect(event.prevented).toBe(true);
    await eventually(() => expect(windows[0]?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]));
  });

  it('chosen in the menu are offered, and the folder is remembered', async () => {
    const { menu, dialog, windows } = await started();
    dialog.open = { canceled: false, filePaths: [zip] };
    item(menu, 'Import ZIP')();
    await eventually(() => expect(windows[0]?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]));
    expect(JSON.parse(readFileSync(statePath(), 'utf8')).recentDir).toBe(home);
    item(menu, 'Import a folder')();
    await eventually(() => expect(dialog.asked.at(-1)).toMatchObject({ defaultPath: home }));
    expect((dialog.asked.at(-1) as { properties: string[] }).properties).toContain('dontAddToRecent');
  });

  it('cost one sentence when the engine dies under them', async () => {
    const electron = fakeElectron(home);
    const options = {
      codeDir: '/app',
      rendererDir,
      env: {},
      platform: 'linux',
      argv: ['x', zip],
      workingDir: home,
    };
    const running = run(electron.parts, { ...options, isStrict: true, onBlocked: () => undefined });
    await eventually(() => expect(electron.children).toHaveLength(1));
    electron.children[0]?.emit('exit', 11);
    await running;
    expect(electron.dialog.asked).toHaveLength(1);
    expect(JSON.stringify(electron.dialog.asked)).not.toContain('ada');
  });
});

describe('the menu', () => {
  it('saves the page as PDF, whole, and says when it cannot', async () => {
    const { menu, dialog } = await started();
    dialog.save = { canceled: false, filePath: join(home, 'page.pdf') };
    item(menu, 'Save this page')();
    await eventually(() => expect(readFileSync(join(home, 'page.pdf'), 'utf8')).toBe('%PDF-'));
    expect(existsSync(join(home, 'page.pdf.new'))).toBe(false);
    dialog.save = { canceled: false, filePath: join(zip, 'page.pdf') };
    item(menu, 'Save this page')();
    await eventually(() => expect(dialog.asked.at(-1)).toMatchObject({ type: 'warning' }));
  });

  it('says when the page cannot be made into a PDF', async () => {
    const { menu, dialog, windows } = await started();
    const [window] = windows;
    if (window) window.webContents.pdf = new Error('Printing failed');
    dialog.save = { canceled: false, filePath: join(home, 'page.pdf') };
    item(menu, 'Save this page')();
    const message = 'The page could not be made into a PDF. Try again, or print it.';
    await eventually(() => expect(dialog.asked.at(-1)).toMatchObject({ type: 'warning', message }));
    expect(existsSync(join(home, 'page.pdf'))).toBe(false);
  });

  it('shows the ledger, or the folder that it will be in', async () => {
    const { menu, shown } = await started();
    const dir = join(home, '.local/share/sidedoor');
    item(menu, 'Show the ledger')();
    writeFileSync(join(dir, 'ledger.sqlite'), '');
    item(menu, 'Show the ledger')();
    expect(shown).toEqual([dir, join(dir, 'ledger.sqlite')]);
  });

  it('locks the app, as sleep does, where an engine runs', async () => {
    const { menu, sleep, children } = await started([zip]);
    await eventually(() => expect(children[0]?.types).toContain('select'));
    item(menu, 'Lock now')();
    for (const listener of sleep) listener();
    expect(children[0]?.types.filter((type) => type === 'lock')).toHaveLength(2);
  });

  it('opens addresses of the table only', async () => {
    const { menu, opened } = await started();
    item(menu, 'Check for updates')();
    item(menu, 'Project page')();
    await eventually(() => expect(opened).toHaveLength(2));
    for (const address of opened) expect(address).toMatch(/^https:\/\/github\.com\//);
  });

  it('has no developer tools and no reload in the packaged app', async () => {
    const { menu } = await started();
    expect(JSON.stringify(menu)).not.toMatch(/toggleDevTools|"reload"/);
  });
});

describe('a file that the engine has written', () => {
  const event = { sender: { id: 7 }, senderFrame: { url: START_ADDRESS, parent: null } };

  async function written() {
    const electron = await started([zip]);
    const path = join(home, 'work-file');
    writeFileSync(path, 'report', { mode: 0o600 });
    const save = async (
      file: object | null = { path, name: 'sidedoor-report.html', bytes: 6 },
    ): Promise<unknown> => {
      const answer = electron.ipc.handlers.get(CHANNELS.saveFile)?.(event, 'handle');
      await eventually(() => expect(electron.children[0]?.types).toContain('take'));
      electron.children[0]?.emit('message', { type: 'taken', id: 2, file });
      return answer;
    };
    return { ...electron, path, save };
  }

  it('is moved to where the person wants it, readable by its owner alone', async () => {
    const { dialog, path, save } = await written();
    const filePath = join(home, 'my report.html');
    dialog.save = { canceled: false, filePath };
    expect(await save()).toBe('saved');
    expect([readFileSync(filePath, 'utf8'), statSync(filePath).mode & 0o777]).toEqual(['report', 0o600]);
    expect([existsSync(path), existsSync(`${filePath}.new`)]).toEqual([false, false]);
    expect(dialog.asked.at(-1)).toMatchObject({ defaultPath: join(home, 'Downloads/sidedoor-report.html') });
  });

  it('is removed when the person thinks better of it, or the place cannot be written to', async () => {
    const first = await written();
    expect([await first.save(), existsSync(first.path)]).toEqual(['cancelled', false]);
    const second = await written();
    second.dialog.save = { canceled: false, filePath: join(home, 'nowhere/report.html') };
    expect([await second.save(), existsSync(second.path)]).toEqual(['not-written', false]);
  });

  it('is removed when the window was closed before anybody could be asked', async () => {
    const { dialog, path, save, windows } = await written();
    const saving = save();
    windows[0]?.emit('closed');
    expect([await saving, existsSync(path), dialog.asked]).toEqual(['cancelled', false, []]);
  });

  it('is asked about once', async () => {
    const { dialog, save } = await written();
    expect(await save(null)).toBe('gone');
    expect(dialog.asked).toEqual([]);
  });
});

describe('the window', () => {
  it('comes back where it was, unless no display shows that place any more', async () => {
    const first = await started();
    first.windows[0]?.emit('close');
    expectMode(statePath(), 0o600);
    const second = await started();
    expect(second.windows[0]?.options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 });
    writeFileSync(statePath(), JSON.stringify({ bounds: { x: 9000, y: 20, width: 900, height: 700 } }));
    expect((await started()).windows[0]?.options.x).toBeUndefined();
    writeFileSync(statePath(), '{"bounds": {"x": "left"}, "recentDir": 7');
    expect((await started()).windows[0]?.options.x).toBeUndefined();
  });

  it('says when its engine died so often that it is not started any more', async () => {
    const { ipc, children, dialog } = await started();
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const port = { close: () => undefined };
    const event = { sender: { id: 7 }, senderFrame: { url: START_ADDRESS, parent: null }, ports: [port] };
    for (let death = 1; death <= 4; death += 1) {
      ipc.listeners.get(CHANNELS.port)?.(event);
      await vi.advanceTimersByTimeAsync(5_000);
      expect([children.length, dialog.asked.length]).toEqual([death, 0]);
      children.at(-1)?.emit('exit', 134);
    }
    expect(JSON.stringify(dialog.asked)).toContain('no longer being started');
  });

  it('is shown with a sentence when its page cannot be loaded', async () => {
    const electron = fakeElectron(home);
    const { createWindow } = electron.parts;
    const parts = {
      ...electron.parts,
      createWindow: (...args: Parameters<typeof createWindow>) => {
        const window = createWindow(...args);
        const [made] = electron.windows;
        if (made) made.noPage = true;
        return window;
      },
    };
    const options = { codeDir: '/app', rendererDir, env: {}, platform: 'linux', argv: [], workingDir: home };
    expect(await run(parts, { ...options, isStrict: true, onBlocked: () => undefined })).toBe(true);
    await eventually(() => expect(electron.windows[0]?.done.at(-1)).toBe('show'));
    expect(electron.dialog.asked).toEqual([
      expect.objectContaining({ message: expect.stringContaining('could not be loaded') }),
    ]);
  });

  it('is loaded again after its page died, when the person has read so', async () => {
    const { windows, dialog } = await started();
    windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await eventually(() => expect([dialog.asked.length, windows[0]?.done.at(-1)]).toEqual([1, 'reload']));
  });

  it('is made again from the dock of a Mac', async () => {
    const { app, windows } = await started([], 'darwin');
    windows[0]?.emit('closed');
    app.emit('window-all-closed');
    expect(app.done).not.toContain('quit');
    app.emit('activate');
    expect(windows).toHaveLength(2);
  });
});

describe('the end', () => {
  it('waits until the engine has undone what it was doing', async () => {
    const { app, children } = await started([zip]);
    app.emit('window-all-closed');
    const quitting = attempt();
    app.emit('before-quit', quitting);
    expect(quitting.prevented).toBe(true);
    expect(children[0]?.types.at(-1)).toBe('close');
    await eventually(() => expect(app.done.filter((each) => each === 'quit')).toHaveLength(2));
    const again = attempt();
    app.emit('before-quit', again);
    expect(again.prevented).toBe(false);
  });

  it('forgets the last folder when everything is erased', async () => {
    const { menu, dialog, children } = await started([zip]);
    dialog.open = { canceled: false, filePaths: [zip] };
    item(menu, 'Import ZIP')();
    await eventually(() => expect(existsSync(statePath())).toBe(true));
    children[0]?.emit('message', { type: 'erased' });
    expect(existsSync(statePath())).toBe(false);
  });
});

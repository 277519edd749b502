import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CHANNELS } from '../../../electron/channels.ts';
import { START_ADDRESS } from '../../../electron/own-address.ts';
import { REFUSED_SWITCHES } from '../../../electron/refused-switches.ts';
import { APP_ID } from '../../../electron/run.ts';
import { expectMode } from '../../windows.ts';
import { attempt, FakeContents, FakeSession, fakeElectron } from './fakes.ts';
import { eventually, home, item, prepareHome, start, started, statePath, zip } from './start-app.ts';

beforeEach(prepareHome);

describe('starting the app', () => {
  it('locks down first, then requests the single-instance lock, then becomes ready', async () => {
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

  it('locks down every session and every page that is created', async () => {
    const { app, session } = await started();
    expect(session.beforeRequest).not.toBeNull();
    const [other, contents] = [new FakeSession(), new FakeContents()];
    app.emit('session-created', other);
    app.emit('web-contents-created', {}, contents);
    expect([other.beforeRequest, contents.openHandler]).not.toContain(null);
  });

  it('keeps everything in one folder readable only by its owner', async () => {
    const { app } = await started();
    const dir = join(home, '.local/share/sidedoor/desktop');
    expect(app.done).toContain(`path userData=${dir}`);
    expectMode(dir, 0o700);
  });

  it('continues on a system without a Downloads folder', async () => {
    const electron = fakeElectron(home);
    delete electron.app.paths.downloads;
    expect(await start(electron)).toBe(true);
  });

  it('shows the version and the day of the facts in the about box', async () => {
    const { app, menu } = await started();
    const about = app.done.find((each) => each.startsWith('about')) ?? '';
    expect(about).toMatch(/"applicationVersion":"\d+\.\d+\.\d+"/);
    expect(about).toMatch(/facts as of \d{4}-\d{2}-\d{2}/);
    item(menu, 'About')();
    expect(app.done.at(-1)).toBe('show about');
  });
});

describe('the app id', () => {
  it('is set on Windows, which shows notifications of known programs only', async () => {
    const windows = await started([], 'win32');
    expect(windows.app.done).toContain(`app id ${APP_ID}`);
    expect((await started()).app.done).not.toContain(`app id ${APP_ID}`);
  });
});

describe('a start that fails', () => {
  it('shows a dialog and ends the process, which would otherwise run on without a window', async () => {
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

  it('is refused with the variable that disables the sandbox, whatever its value', async () => {
    const electron = fakeElectron(home);
    expect(await start(electron, { env: { ELECTRON_DISABLE_SANDBOX: '' } })).toBe(false);
    expect(electron.dialog.errors).toEqual([expect.stringContaining('with ELECTRON_DISABLE_SANDBOX:')]);
  });
});

describe('starting the app a second time', () => {
  it('quits before it reads or opens anything', async () => {
    const electron = fakeElectron(home);
    electron.app.lock = false;
    expect(await start(electron, { rendererDir: '/nowhere' })).toBe(false);
    expect(electron.app.done.at(-1)).toBe('quit');
    expect(electron.app.done).not.toContain('ready');
    expect([electron.windows, electron.children]).toEqual([[], []]);
  });

  it('brings the first window to the front and passes its files on', async () => {
    const { app, windows } = await started();
    const [window] = windows;
    if (window) window.minimized = true;
    app.emit('second-instance', {}, ['sidedoor', '--flag', zip, 'letter.txt'], home);
    await eventually(() => expect(window?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]));
    expect(window?.done.slice(1)).toEqual(expect.arrayContaining(['restore', 'show', 'focus']));
    expect(windows).toHaveLength(1);
  });
});

describe('the menu', () => {
  it('saves the whole page as PDF, and says when it cannot', async () => {
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

  it('shows the ledger, or the folder where it will be', async () => {
    const { menu, shown } = await started();
    const dir = join(home, '.local/share/sidedoor');
    item(menu, 'Show the ledger')();
    writeFileSync(join(dir, 'ledger.sqlite'), '');
    item(menu, 'Show the ledger')();
    expect(shown).toEqual([dir, join(dir, 'ledger.sqlite')]);
  });

  it('locks the app, as sleep does, when an engine is running', async () => {
    const { menu, sleep, children } = await started([zip]);
    await eventually(() => expect(children[0]?.types).toContain('select'));
    item(menu, 'Lock now')();
    for (const listener of sleep) listener();
    expect(children[0]?.types.filter((type) => type === 'lock')).toHaveLength(2);
  });

  it('opens only addresses in the table', async () => {
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

describe('the window', () => {
  it('returns to its last place, unless no display shows that place any more', async () => {
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

  it('says when its engine died so often that it is not restarted', async () => {
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
    expect(await start({ parts })).toBe(true);
    await eventually(() => expect(electron.windows[0]?.done.at(-1)).toBe('show'));
    expect(electron.dialog.asked).toEqual([
      expect.objectContaining({ message: expect.stringContaining('could not be loaded') }),
    ]);
  });

  it('reloads after its page crashed, when the user agrees', async () => {
    const { windows, dialog } = await started();
    windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    await eventually(() => expect([dialog.asked.length, windows[0]?.done.at(-1)]).toEqual([1, 'reload']));
  });

  it('is recreated from the dock of a Mac', async () => {
    const { app, windows } = await started([], 'darwin');
    windows[0]?.emit('closed');
    app.emit('window-all-closed');
    expect(app.done).not.toContain('quit');
    app.emit('activate');
    expect(windows).toHaveLength(2);
  });
});

describe('quitting', () => {
  it('waits until the engine has rolled back its work', async () => {
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

  it('erasing everything also forgets the last folder', async () => {
    const { menu, dialog, children } = await started([zip]);
    dialog.open = { canceled: false, filePaths: [zip] };
    item(menu, 'Import ZIP')();
    await eventually(() => expect(existsSync(statePath())).toBe(true));
    children[0]?.emit('message', { type: 'erased' });
    expect(existsSync(statePath())).toBe(false);
  });
});

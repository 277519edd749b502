import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../electron/channels.ts';
import { START_ADDRESS } from '../../../electron/own-address.ts';
import { attempt, fakeElectron } from './fakes.ts';
import { eventually, home, item, prepareHome, start, started, statePath, zip } from './start-app.ts';

beforeEach(prepareHome);

describe('files opened from outside the page', () => {
  it('at the start are offered once the page is ready, by handle and not by path', async () => {
    const { windows, children } = await started([zip, '--inspect', 'missing.zip']);
    expect(windows[0]?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]);
    expect(children[0]?.types).toEqual(['open', 'select']);
  });

  it('by a drop on the Mac icon are offered, whether the app is ready or not', async () => {
    const { app, windows } = await started([], 'darwin');
    const event = attempt();
    app.emit('open-file', event, zip);
    expect(event.prevented).toBe(true);
    await eventually(() => expect(windows[0]?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]));
  });

  it('through the menu are offered, and the folder is remembered', async () => {
    const { menu, dialog, windows } = await started();
    dialog.open = { canceled: false, filePaths: [zip] };
    item(menu, 'Import ZIP')();
    await eventually(() => expect(windows[0]?.webContents.sent).toEqual([[CHANNELS.offer, ['h1']]]));
    expect(JSON.parse(readFileSync(statePath(), 'utf8')).recentDir).toBe(home);
    item(menu, 'Import a folder')();
    await eventually(() => expect(dialog.asked.at(-1)).toMatchObject({ defaultPath: home }));
    expect((dialog.asked.at(-1) as { properties: string[] }).properties).toContain('dontAddToRecent');
  });

  it('cause one sentence when the engine dies while it handles them', async () => {
    const electron = fakeElectron(home);
    const running = start(electron, { argv: ['x', zip] });
    await eventually(() => expect(electron.children).toHaveLength(1));
    electron.children[0]?.emit('exit', 11);
    await running;
    expect(electron.dialog.asked).toHaveLength(1);
    expect(JSON.stringify(electron.dialog.asked)).not.toContain('ada');
  });
});

describe('a file written by the engine', () => {
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

  it('is moved to where the user wants it, readable only by its owner', async () => {
    const { dialog, path, save } = await written();
    const filePath = join(home, 'my report.html');
    dialog.save = { canceled: false, filePath };
    expect(await save()).toBe('saved');
    expect([readFileSync(filePath, 'utf8'), statSync(filePath).mode & 0o777]).toEqual(['report', 0o600]);
    expect([existsSync(path), existsSync(`${filePath}.new`)]).toEqual([false, false]);
    expect(dialog.asked.at(-1)).toMatchObject({ defaultPath: join(home, 'Downloads/sidedoor-report.html') });
  });

  it('is removed when the user cancels, or the destination cannot be written to', async () => {
    const first = await written();
    expect([await first.save(), existsSync(first.path)]).toEqual(['cancelled', false]);
    const second = await written();
    second.dialog.save = { canceled: false, filePath: join(home, 'nowhere/report.html') };
    expect([await second.save(), existsSync(second.path)]).toEqual(['not-written', false]);
  });

  it('is removed when the window was closed before the user could be asked', async () => {
    const { dialog, path, save, windows } = await written();
    const saving = save();
    windows[0]?.emit('closed');
    expect([await saving, existsSync(path), dialog.asked]).toEqual(['cancelled', false, []]);
  });

  it('is not offered for saving when the engine no longer has it', async () => {
    const { dialog, save } = await written();
    expect(await save(null)).toBe('gone');
    expect(dialog.asked).toEqual([]);
  });
});

import { extname, join } from 'node:path';
import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron';
import { say } from '../src/words/say.ts';

/** What the menu offers: ZIP files, several at once, or an unpacked export's folders. */
export type Kind = 'zips' | 'folders';

const PROPERTIES: Readonly<Record<Kind, OpenDialogOptions['properties']>> = {
  zips: ['openFile', 'multiSelections', 'dontAddToRecent'],
  folders: ['openDirectory', 'multiSelections', 'dontAddToRecent'],
};

/**
 * Asks for the parts of an export with the system's own dialog; none if nothing was chosen. They are not added to the system's
 * list of recent files.
 */
export async function chooseExport(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
  kind: Kind,
  startDir: string | null,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('desktop.dialog.import'),
    buttonLabel: say('app.import.look'),
    properties: PROPERTIES[kind] ?? [],
    ...(kind === 'zips' ? { filters: [{ name: say('desktop.dialog.zips'), extensions: ['zip'] }] } : {}),
    ...(startDir === null ? {} : { defaultPath: startDir }),
  });
  return canceled ? [] : filePaths;
}

/** Asks where to write a file; null if the user cancelled. */
export async function chooseTarget(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  window: BrowserWindow,
  name: string,
  startDir: string | null,
): Promise<string | null> {
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: say('desktop.dialog.save'),
    defaultPath: startDir === null ? name : join(startDir, name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** One sentence in a system message box. */
export async function showTrouble(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
  message: string,
): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    buttons: [say('desktop.dialog.ok')],
    noLink: true,
  });
}

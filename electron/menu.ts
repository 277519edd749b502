import type { MenuItemConstructorOptions } from 'electron';
import type { Kind } from './dialogs.ts';

export type MenuActions = {
  readonly importExport: (kind: Kind) => void;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly revealLedger: () => void;
  readonly about: () => void;
  /** An id of the link table. */
  readonly openLink: (id: string) => void;
};

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

/**
 * The menu bar as data. No item reloads into another page, none opens an address that is not in the table, and the developer
 * tools are not there in the packaged app.
 */
export function menuTemplate(actions: MenuActions, isMac: boolean, isPackaged: boolean): Item[] {
  const bar = [fileMenu(actions, isMac), editMenu(), viewMenu(isPackaged), { role: 'windowMenu' } as const];
  return [...(isMac ? [appMenu(actions)] : []), ...bar, helpMenu(actions, isMac)];
}

const aboutItem = ({ about }: MenuActions): Item => ({ label: 'About Sidedoor', click: about });

function appMenu(actions: MenuActions): Item {
  const roles: Item[] = [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }];
  return { label: 'Sidedoor', submenu: [aboutItem(actions), LINE, ...roles, LINE, { role: 'quit' }] };
}

function fileMenu(actions: MenuActions, isMac: boolean): Item {
  const submenu: Item[] = [
    { label: 'Import ZIP files…', accelerator: 'CmdOrCtrl+O', click: () => actions.importExport('zips') },
    { label: 'Import a folder…', click: () => actions.importExport('folders') },
    LINE,
    { label: 'Save this page as PDF…', accelerator: 'CmdOrCtrl+Shift+S', click: actions.savePdf },
    { label: 'Print…', accelerator: 'CmdOrCtrl+P', click: actions.print },
    LINE,
    { label: 'Show the ledger in its folder', click: actions.revealLedger },
    LINE,
    { role: isMac ? 'close' : 'quit' },
  ];
  return { label: 'File', submenu };
}

function editMenu(): Item {
  const submenu: Item[] = [
    { role: 'undo' },
    { role: 'redo' },
    LINE,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  return { label: 'Edit', submenu };
}

function viewMenu(isPackaged: boolean): Item {
  const submenu: Item[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    LINE,
    { role: 'togglefullscreen' },
    ...(isPackaged ? [] : ([LINE, { role: 'reload' }, { role: 'toggleDevTools' }] as const)),
  ];
  return { label: 'View', submenu };
}

function helpMenu(actions: MenuActions, isMac: boolean): Item {
  const submenu: Item[] = [
    { label: 'Check for updates by hand', click: () => actions.openLink('updates') },
    { label: 'Project page', click: () => actions.openLink('project') },
    ...(isMac ? [] : [LINE, aboutItem(actions)]),
  ];
  return { role: 'help', submenu };
}

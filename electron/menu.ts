import type { MenuItemConstructorOptions } from 'electron';
import { say } from '../src/words/say.ts';
import type { Kind } from './dialogs.ts';

export type MenuActions = {
  readonly importExport: (kind: Kind) => void;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly revealLedger: () => void;
  readonly lock: () => void;
  readonly about: () => void;
  /** An id of the link table. */
  readonly openLink: (id: string) => void;
};

type Item = MenuItemConstructorOptions;
const LINE: Item = { type: 'separator' };

/**
 * The menu bar as data. No item loads another page, none opens an address that is not in the table, and the packaged app has no
 * developer tools.
 */
export function menuTemplate(actions: MenuActions, isMac: boolean, isPackaged: boolean): Item[] {
  const bar = [fileMenu(actions, isMac), editMenu(), viewMenu(isPackaged), { role: 'windowMenu' } as const];
  return [...(isMac ? [appMenu(actions)] : []), ...bar, helpMenu(actions, isMac)];
}

const aboutItem = ({ about }: MenuActions): Item => ({ label: say('desktop.menu.about'), click: about });

function appMenu(actions: MenuActions): Item {
  const roles: Item[] = [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }];
  return {
    label: say('app.shell.name'),
    submenu: [aboutItem(actions), LINE, ...roles, LINE, { role: 'quit' }],
  };
}

function fileMenu(actions: MenuActions, isMac: boolean): Item {
  const submenu: Item[] = [
    {
      label: say('desktop.menu.importZips'),
      accelerator: 'CmdOrCtrl+O',
      click: () => actions.importExport('zips'),
    },
    { label: say('desktop.menu.importFolder'), click: () => actions.importExport('folders') },
    LINE,
    { label: say('desktop.menu.savePdf'), accelerator: 'CmdOrCtrl+Shift+S', click: actions.savePdf },
    { label: say('desktop.menu.print'), accelerator: 'CmdOrCtrl+P', click: actions.print },
    LINE,
    { label: say('desktop.menu.revealLedger'), click: actions.revealLedger },
    { label: say('app.lock.now'), accelerator: 'Control+Shift+L', click: actions.lock },
    LINE,
    { role: isMac ? 'close' : 'quit' },
  ];
  return { label: say('desktop.menu.file'), submenu };
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
  return { label: say('desktop.menu.edit'), submenu };
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
  return { label: say('desktop.menu.view'), submenu };
}

function helpMenu(actions: MenuActions, isMac: boolean): Item {
  const submenu: Item[] = [
    { label: say('desktop.menu.updates'), click: () => actions.openLink('updates') },
    { label: say('desktop.menu.project'), click: () => actions.openLink('project') },
    ...(isMac ? [] : [LINE, aboutItem(actions)]),
  ];
  return { role: 'help', submenu };
}

/** What the browser host answers besides the app itself. */
export const web = {
  'web.notOurs': 'This request does not come from Sidedoor.',
  'web.noCookie':
    'Sidedoor is running, but this browser has not been let in. Open the address that Sidedoor printed when it started.',
  'web.usedAddress':
    'This address has been used already. Go back to the window it opened, or start Sidedoor again for a new one.',
  'web.notBuilt': 'The pages of Sidedoor have not been built yet; run: npm run build:renderer',
  'web.pages.failed': 'The pages could not be built; what is wrong is printed above.',
  'web.noAddress': 'The address is not known.',
  'web.defect': 'Something went wrong in Sidedoor.',
  'web.opening': 'Opening Sidedoor.',
  'web.noCall': 'There is no such call.',
  'web.nothingHere': 'There is nothing here.',
  'web.portTaken':
    'Port {port} is taken by another program; name another with --port, or none for any free one.',
  'web.portForbidden': 'Port {port} may not be used; name one above 1023 with --port.',
  'web.goOn': 'Go on',
  'web.gone':
    'This file has been handed over already, or was replaced by a newer one. Please write it again.',
  'web.diskFull':
    'There is not enough room on the disk for a copy of this file; free some space, or start Sidedoor with the path of the file instead.',
  'web.brokenOff': 'The file did not arrive completely; please drop it again.',
  'web.notStored': 'The file could not be stored; please try again.',
} as const;

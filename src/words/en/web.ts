/** What the browser host answers besides the app itself. */
export const web = {
  'web.notOurs': 'This request does not come from Sidedoor.',
  'web.noKey':
    'Sidedoor does not know this page. Open the address that Sidedoor printed when it started. If it no longer works, start Sidedoor again.',
  'web.usedAddress':
    'This address has already been used, and it works only once. Go back to the window it opened, or start Sidedoor again for a new one.',
  'web.notBuilt': 'The pages of Sidedoor have not been built yet. Run: npm run build:renderer',
  'web.pages.failed': 'The pages could not be built. The reason is printed above.',
  'web.unknownAddress':
    'This address is not from the Sidedoor that is running now. Open the address that it printed when it started, or start it again for a new one.',
  'web.noAddress': 'The address is not known.',
  'web.defect': 'Something went wrong in Sidedoor. Your ledger is not affected. Reload the page.',
  'web.opening': 'Opening Sidedoor.',
  'web.noCall': 'Sidedoor does not know this request.',
  'web.nothingHere': 'There is no page here.',
  'web.portTaken':
    'Another program is using port {port}. Name another one with --port, or none for any free one.',
  'web.portForbidden': 'Port {port} may not be used. Name one above 1023 with --port.',
  'web.goOn': 'Continue',
  'web.gone': 'This file was saved already, or a newer one took its place. Write it again.',
  'web.diskFull':
    'The disk has no room for a copy of this file. Free some space, or start Sidedoor with the path of the file, which needs no copy.',
  'web.brokenOff': 'The file did not arrive in full. Choose it again.',
  'web.notStored': 'The file could not be copied. Choose it again.',
} as const;

/** Expected failures: of the engine, the ledger, and the writing of a report. With `.terminal`, the same with the command that helps. */
export const errors = {
  'error.import-cancelled': 'The import was cancelled. Nothing was written.',
  'error.unknown-handle': 'This choice of files is no longer known; please choose the files again.',
  'error.import-running': 'Another import is running; wait until it is done, or cancel it first.',
  'error.no-import': 'No export has been imported yet.',
  'error.no-import.terminal': 'No export has been imported yet; start with: sidedoor audit <your zips>',
  'error.unknown-import': 'Import {id} is not in the ledger.',
  'error.unknown-import.terminal': 'There is no import {id} in the ledger; see: sidedoor imports',
  'error.unknown-finding': 'This finding is not in this import.',
  'error.unknown-finding.terminal': 'There is no finding "{id}" in this import; see: sidedoor findings',
  'error.several-findings': 'Several findings are about {company}; name one of {ids}.',
  'error.unknown-company': 'This company is not in this import.',
  'error.unknown-company.terminal': 'There is no company "{word}" in this import; see: {command}',
  'error.unknown-subject': 'There is no finding or app "{word}" here; see: sidedoor review',
  'error.several-apps': 'There are several apps "{word}"; name one of {keys}.',
  'error.unknown-claim': 'No claim or response has this id.',
  'error.unknown-source': 'No source has this id.',
  'error.no-letter': 'There is no letter under the {law} in this language, only in: {languages}.',
  'error.nothing-to-undo': 'No decision stands, so there is nothing to take back.',
  'error.nothing-to-undo-on': 'No decision stands on "{id}", so there is nothing to take back.',
  'error.one-import': 'There is only one import; import a second export to compare it with.',
  'error.engine-stopped':
    'The engine stopped unexpectedly and has been started again. An import that was running was not written; please try again.',
  'ledger.not-a-ledger': 'The file {file} is not a Sidedoor ledger, so it was left untouched.',
  'ledger.corrupted':
    'The ledger {file} is damaged; restore it from a copy, or move it away and import your export again.',
  'ledger.no-permission':
    'Sidedoor may not read and write the ledger {file}; check the permissions of the file and its folder.',
  'ledger.no-such-folder': 'The folder for the ledger {file} does not exist and could not be created.',
  'ledger.disk-full':
    'There is no room left on the disk for the ledger {file}; free some space and try again, nothing was changed.',
  'ledger.busy': 'Another Sidedoor is writing to the ledger {file}; wait until it is done and try again.',
  'ledger.busy-here': 'An import is running; wait until it is done and try again.',
  'ledger.disk-trouble': 'The disk failed while the ledger {file} was in use; nothing was changed.',
  'ledger.migration-failed': 'The ledger {file} could not be brought up to date and was left as it was.',
  'ledger.migration-failed-with-copy':
    'The ledger {file} could not be brought up to date and was left as it was; a copy lies at {copy}.',
  'ledger.from-the-future':
    'The ledger {file} was written by a newer Sidedoor (version {version}, this one knows {known}); update Sidedoor, the ledger was left untouched.',
  'ledger.already-imported': 'This export is in the ledger already, as import {id}.',
  'report-file.exists': '{path} exists already; name a new file, or allow it to be replaced.',
  'report-file.is-folder': '{path} is a folder; name a file.',
  'report-file.no-folder': 'There is no folder {dir} to write the report to.',
  'report-file.not-written': '{path} could not be written ({reason}); nothing was changed.',
} as const;

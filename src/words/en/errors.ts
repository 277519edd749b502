/** Expected failures: of the engine, the ledger, and writing a report. With `.terminal`, the same with a command that helps. */
export const errors = {
  'error.import-cancelled': 'The import was cancelled. Nothing was saved.',
  'error.unknown-handle': 'Sidedoor no longer knows these files. Choose them again.',
  'error.import-running': 'Another import is running. Wait until it is done, or cancel it first.',
  'error.no-import': 'No export has been imported yet.',
  'error.no-import.terminal': 'No export has been imported yet. Start with: sidedoor audit <your zips>',
  'error.unknown-account': 'Your ledger holds no account “{word}”, only {accounts}.',
  'error.unknown-import': 'Import {id} does not exist. It may have been removed.',
  'error.unknown-import.terminal': 'There is no import {id}. See: sidedoor imports',
  'error.unknown-finding': 'This finding is not in this import.',
  'error.unknown-finding.terminal': 'There is no finding “{id}” in this import. See: sidedoor findings',
  'error.several-findings': 'Several findings are about {company}. Name one of {ids}.',
  'error.unknown-company': 'This company is not in this import.',
  'error.unknown-company.terminal': 'There is no company “{word}” in this import. See: {command}',
  'error.unknown-subject': 'There is no finding or app “{word}” here. See: sidedoor review',
  'error.several-apps': 'Several apps are called “{word}”. Name one of {keys}.',
  'error.unknown-claim': 'No statement or response has this id.',
  'error.unknown-source': 'No source has this id.',
  'error.no-letter': 'There is no letter under the {law} in this language, only in: {languages}.',
  'error.nothing-to-undo': 'There is no decision to undo.',
  'error.nothing-to-undo-on': 'There is no decision on “{id}” to undo.',
  'error.two-services': 'Exports of two services have nothing to compare. Choose two of the same service.',
  'error.one-import': 'There is only one import. Import a second export to compare it with.',
  'error.no-second-import':
    'There is no second import of the same service to compare with. Import another export of one of your accounts.',
  'error.engine-stopped':
    'Sidedoor’s engine stopped unexpectedly and is being started again. What it was doing was saved in full or not at all. Try again.',
  'error.engine-gave-up':
    'Sidedoor’s engine stopped several times in a row and is no longer being started. What it was doing was saved in full or not at all. Close Sidedoor and start it again.',
  'ledger.not-a-ledger': 'The file {file} is not a Sidedoor ledger. It was not touched.',
  'ledger.corrupted':
    'The ledger {file} is damaged. Restore it from a copy, or move it away and import your export again.',
  'ledger.no-permission':
    'Sidedoor is not allowed to read and write the ledger {file}. Check the permissions of the file and of its folder.',
  'ledger.no-such-folder': 'The folder of the ledger {file} does not exist and could not be created.',
  'ledger.disk-full': 'The disk has no room left for the ledger {file}. Free some space and try again.',
  'ledger.busy': 'Another Sidedoor is writing to the ledger {file}. Wait until it is done and try again.',
  'ledger.busy-here': 'An import is running. Wait until it is done and try again.',
  'ledger.disk-trouble':
    'The disk failed while the ledger {file} was in use. What was being written may be lost.',
  'ledger.moved':
    'The ledger {file} was removed or replaced while Sidedoor was writing to it. What was being written is lost. Try again.',
  'ledger.open-elsewhere':
    'The ledger {file} is open in another Sidedoor{process, select, unknown {} other { (process {process})}}. Close it and try again. Nothing was removed.',
  'ledger.migration-failed':
    'The ledger {file} could not be updated for this version. It was left as it was.',
  'ledger.migration-failed-with-copy':
    'The ledger {file} could not be updated for this version. It was left as it was, and there is a copy at {copy}.',
  'ledger.from-the-future':
    'The ledger {file} was written by a newer Sidedoor (version {version}; this one knows {known}). It was not touched. Update Sidedoor.',
  'ledger.open-elsewhere.unchanged':
    'The ledger {file} is open in another Sidedoor{process, select, unknown {} other { (process {process})}}. Close it and try again. Nothing was changed.',
  'ledger.locked': 'The ledger {file} is locked. Unlock it with its passphrase.',
  'ledger.locked.terminal':
    'The ledger {file} is locked. Put its passphrase into a file and name that file in SIDEDOOR_PASSPHRASE_FILE, or use a terminal, where you are asked for it.',
  'ledger.lock-missing':
    '{file} is no ledger that can be read. If it is a locked one, its key file {file}.lock.json must be beside it, and it is not, or it belongs to another ledger. Nothing was touched.',
  'ledger.lock-damaged':
    'The key file {file} is damaged. Restore it from a copy: without it, the ledger cannot be unlocked.',
  'ledger.already-locked': 'The ledger {file} is already locked.',
  'ledger.not-locked': 'The ledger {file} is not locked.',
  'lock.wrong.passphrase': 'This is not the passphrase of this ledger.',
  'lock.wrong.phrase': 'These are not the twelve words of this ledger.',
  'ledger.already-imported': 'This export is already here, as import {id}.',
  'report-file.exists': '{path} already exists. Name a new file, or allow this one to be replaced.',
  'report-file.is-folder': '{path} is a folder. Name a file.',
  'report-file.no-folder': 'There is no folder {dir} to write the report to.',
  'report-file.not-written': '{path} could not be written ({reason}). Nothing was changed.',
} as const;

/** Texts on studies, donations and cohorts. */
export const study = {
  'study.unreadable': 'The file {file} could not be read.',
  'study.no-toml': '{file} is not valid TOML: look at line {line, number}.',
  'study.missing-field': '{file} does not say “{field}”.',
  'study.unknown-field': '{file} says “{field}”, which no study has.',
  'study.no-such-value': '“{field}” in {file} has to be one of: {allowed}.',
  'study.invalid-field': '“{field}” in {file} is not as it has to be. An example: {example}',
  'study.bad-recipient':
    'The study’s recipient is not a valid age recipient, so the donation cannot be sealed.',
  'study.other-service': 'This study takes exports of {services}, and this is one of {service}.',
  'study.ended': 'This study ended on {ends, date, long}. It takes no more donations.',
  'study.nothing-to-leave-out':
    'There is no “{what}” in the donation, so nothing was written. Look at it with --preview.',
  'study.no-choice':
    '“{text}” does not say what to leave out. Write a table (connections), a row (connections:3) or a company (company=Example Bank).',
  'study.consent.title': 'Donation to the study “{title}”',
  'study.consent.purpose': 'Purpose: {purpose}',
  'study.consent.contact': 'Contact: {contact}',
  'study.consent.ethics': 'Approved by: {ethics}',
  'study.consent.ends': 'Last day for donations: {ends, date, long}',
  'study.consent.donor':
    'Your donor number is {donor}. Keep it: to have your donation removed, give it to the contact.',
  'study.consent.nothing-sent':
    'Sidedoor {version} makes the donation on your own computer and sends nothing. It is up to you to hand it over.',
  'study.consent.dates.day': 'Of dates, the day is handed over.',
  'study.consent.dates.month': 'Of dates, only the month is handed over.',
  'study.consent.dates.year': 'Of dates, only the year is handed over.',
  'study.consent.counts': 'Counts are exact.',
  'study.consent.bins': 'Counts are rounded down to one of these: {bins}.',
  'study.consent.names.known':
    'Companies that Sidedoor’s cited facts or the study’s list name appear by name.',
  'study.consent.names.listed': 'Only companies on the study’s list appear by name.',
  'study.consent.hashes':
    'Every other company is a code that begins with #. Whoever has the study file can test whether a code is that of a name they guess.',
  'study.consent.never':
    'Never in it: names of people, conversations, the text of messages, the ids that apps know you by, your notes.',
  'study.consent.table':
    '{table} ({columns}): {rows, plural, one {# row} other {# rows}}{leftOut, plural, =0 {.} other {; # left out.}}',
  'cli.donate.no-out': 'Name a new file with --out, or look at the donation with --preview.',
  'cli.donate.hidden': '{shown} is {names} in your export.',
  'cli.donate.preview':
    'Nothing was written. To leave something out, add --leave-out with a table, a row (connections:3) or a company (company=Example Bank), as often as you like; to write it, --out FILE.',
  'cli.donate.written':
    '{path}: {rows, plural, one {# row} other {# rows}}. Nothing was sent: hand the file to {contact}. Your donor number is {donor}.',
  'cli.donate.sealed': 'It is sealed: only the study can open it.',
  'study.consent.held':
    'Sidedoor {version} was run by the study, on an export that the study held already. Sidedoor asked nobody. Donor number: {donor}.',
  'cohort.none': 'There is no cohort in {dir}.',
  'cohort.busy': 'Another process is working on the cohort in {dir}. Try again when it is done.',
  'cohort.no-donation': '{file} is not a donation that Sidedoor wrote.',
  'cohort.sealed': '{file} is sealed. Name the study’s identity with --identity.',
  'cohort.wrong-identity': '{file} cannot be opened with this identity.',
  'cohort.foreign': '{file} was made for another study ({study}), or for another version of this one.',
  'cohort.not-parquet': '{file} is a donation as JSON. A cohort takes those with Parquet files.',
  'cohort.damaged': '{part} in {file} is missing or is not as its manifest and the study say.',
  'cohort.duplicate':
    'The cohort already has a donation of the same export, by {donor}. Withdraw that one first.',
  'cohort.no-donor': 'The cohort has no donation by {donor}.',
  'cohort.left':
    '{file} still holds the number of {donor}. It is not a file of the cohort: remove it yourself.',
  'cohort.small-k':
    'The study promises that no cell has fewer than {k, number} donors. Choose a --k that is no smaller.',
  'cohort.exists': '{path} already exists. Name a new folder.',
  'cohort.state.added': 'added',
  'cohort.state.present': 'was there already',
  'cohort.state.known': 'was imported before',
  'cohort.withdrawn':
    '{donor} is withdrawn: {files, plural, one {# file} other {# files}} removed. None of the files that are left ({searched, number}) holds the number. Delete what was handed over or imported too, or it can be added again. Releases written earlier still count this donor.',
  'cohort.checked':
    '{donors, plural, one {# donor} other {# donors}}, {rows, plural, one {# row} other {# rows}}.',
  'cohort.faults':
    '{count, plural, one {One file is} other {# files are}} missing, not as the manifest says, or part of no donation.',
  'cohort.cells': '{cells, plural, one {# cell} other {# cells}}, {suppressed, number} suppressed',
  'cohort.imported':
    '{count, plural, one {# export} other {# exports}} in the cohort, {failed, number} failed.',
  'cohort.failed':
    '{failed, plural, one {One file} other {# files}} could not be added; why is said above. The others are in, and running the command again adds only what is missing.',
  'cohort.stopped': 'Stopped. What was added stays; running the command again reads only what is missing.',
} as const;

/** Trouble with a document or with one place in it, as the coverage statement lists it. */
export const problems = {
  'problem.adInteraction.empty': 'An ad interaction says neither what was shown nor what was done.',
  'problem.adThread.unnamed': 'A thread begun from an ad names no page.',
  'problem.advertiser.fourthList':
    'A fourth list of advertisers has no known meaning; why they are listed is unknown.',
  'problem.advertiser.noList': 'A record of advertisers has no list.',
  'problem.advertiser.unknownMark':
    'An advertiser has a mark that is neither true nor false; it is read as false.',
  'problem.advertiser.unknownList':
    '{lists, plural, one {There is one list of advertisers, and its label} other {There are # lists of advertisers, and the label of this one}} is in no language that Sidedoor knows; why they are listed is unknown.',
  'problem.advertiser.unnamed': 'An advertiser here has no name.',
  'problem.app.unknownCategory': 'The category of an app is neither active, inactive nor removed.',
  'problem.app.unnamed': 'An app here has no name.',
  'problem.appPost.empty': 'A post by an app has neither title nor date.',
  'problem.autofill.empty': 'The autofill record is empty.',
  'problem.detectedApp.unnamed': 'A detected app here has no name.',
  'problem.emptyEntry': 'An entry of a list is empty.',
  'problem.entry.checksum-mismatch': 'This document does not match its checksum; download the archive again.',
  'problem.entry.damaged-entry': 'This document is damaged in the archive; download the archive again.',
  'problem.entry.duplicate-name':
    'The archive holds this name more than once with different content, so neither was read.',
  'problem.entry.encrypted-entry':
    'This document is encrypted; unpack the archive with its password and choose the folder.',
  'problem.entry.header-mismatch':
    'The archive describes this document in two ways that disagree, so it was not read.',
  'problem.entry.link':
    'This is a link, not a file; put the document itself into the folder and import it again.',
  'problem.entry.lost-folder':
    'This folder could not be opened, so nothing in it was read; check its permissions, or rename it if its name looks garbled.',
  'problem.entry.nested-archive':
    'This ZIP lies inside another ZIP and was not opened; unpack the outer ZIP and choose the folder.',
  'problem.entry.not-readable':
    'This file could not be opened; check its permissions, or rename it if its name looks garbled.',
  'problem.entry.outer-archive':
    'It holds ZIPs, which were not opened: {zips}. Unpack it and hand over the ZIPs in it.',
  'problem.entry.outer-archive.more':
    'It holds ZIPs, which were not opened: {zips} and {more, plural, one {# more} other {# more}}. Unpack it and hand over the ZIPs in it.',
  'problem.entry.rar-archive':
    'This is a RAR archive, which Sidedoor does not open; unpack it and import the unpacked folder.',
  'problem.entry.ratio-limit':
    'This document inflates to more than 200 times its packed size, so reading was stopped.',
  'problem.entry.refused-archive': 'This ZIP was not opened. {because}',
  'problem.entry.seven-zip-archive':
    'This is a 7-Zip archive, which Sidedoor does not open; unpack it and import the unpacked folder.',
  'problem.entry.size-limit': 'This document is larger than 4 GB, so it was not read.',
  'problem.entry.size-mismatch':
    'This document is not as long as the archive says; download the archive again.',
  'problem.entry.split-archive':
    'This is one piece of a split ZIP and was not opened; join the pieces into one file first.',
  'problem.entry.tar-archive':
    'This is a TAR archive, which Sidedoor does not open; unpack it and import the unpacked folder.',
  'problem.entry.unfinished-download':
    'This is an unfinished download and was not opened; download the file again, wait until it is complete, and hand that over.',
  'problem.entry.unopened-archive': 'This archive was not opened.',
  'problem.entry.unreadable-on-disk':
    'This document could not be read from disk ({reason}); try the import again.',
  'problem.entry.unsupported-method':
    'This document is packed with a method other than DEFLATE; zip the export again.',
  'problem.furtherRow':
    'A record has a further row, which no export of this kind was seen to have; it was not read.',
  'problem.further': 'The document has {count} further problems, which are not listed one by one.',
  'problem.impossibleDate': 'A date is not one that Facebook could have recorded; it is treated as unknown.',
  'problem.invalidId': 'An id is not a whole number.',
  'problem.json.broken-json': 'The document is not valid JSON: it is damaged or cut off.',
  'problem.json.too-deep': 'The document nests more than 64 levels deep, which no Facebook export does.',
  'problem.json.too-large': 'The document holds a single value that is too large to read.',
  'problem.leadForm.unlabelled': 'A field sent to an advertiser has no label.',
  'problem.linkedAccount.unknownForm':
    'The document describes your account in rows whose meaning is not known; that it is there was noted, and nothing else.',
  'problem.linkedAccount.unnamed': 'A linked account does not name its service.',
  'problem.login.empty': 'A session names neither a program nor what happened.',
  'problem.message.noSenderNorTime': 'The entry has neither a sender nor a time.',
  'problem.message.noTextNorTime': 'The entry has neither a text nor a time.',
  'problem.message.noTime': 'The message has no usable time.',
  'problem.message.undated': 'The date cannot be read; the message has no usable time.',
  'problem.message.unreadableDate': 'The date "{printed}" cannot be read; the message has no usable time.',
  'problem.more': '{count} more problems in this document are counted here and not listed.',
  'problem.longName': 'A name is longer than {most, number} characters; its first {most, number} were kept.',
  'problem.noRow': 'An entry among the rows of a record is no row.',
  'problem.offMeta.eventWithoutType': 'An event does not say what happened.',
  'problem.offMeta.eventsAreNoList': 'The events of a business are not a list.',
  'problem.offMeta.noEvent': 'An entry among the events of a business is no event.',
  'problem.offMeta.unnamed': 'A business here has no name.',
  'problem.ownedApp.unnamed': 'An app of your own here has no name.',
  'problem.page.ambiguousLists':
    'The page has lists that cannot be told apart and were not read; advertisers with your contact details may be among them.',
  'problem.page.missingBusinesses':
    'The page links to {listed, plural, one {# business} other {# businesses}}, but {missing, plural, one {# page is} other {# pages are}} not in what was imported; the events on {missing, plural, one {that page} other {those pages}} are missing.',
  'problem.page.missingThreads':
    'The page links to {listed, plural, one {# conversation} other {# conversations}}, but {missing, plural, one {# page is} other {# pages are}} not in what was imported; the messages on {missing, plural, one {that page} other {those pages}} are missing.',
  'problem.page.nameInSentence':
    'No list of businesses names this page, and its heading could not be taken apart.',
  'problem.page.otherKind':
    "The page's own number stands for another kind ({other}) than its path; the path was followed.",
  'problem.page.tooDeep': 'The page is nested beyond any real page.',
  'problem.page.truncated': 'The page breaks off; what stood before that was read.',
  'problem.page.unexpectedGroups': 'The page has {groups} groups of apps instead of three.',
  'problem.page.unknownCard': 'A record of the page has a form that no export of this kind was seen to have.',
  'problem.page.unknownForm':
    'The page holds something in a form that no export of its kind was seen to have; it was not read.',
  'problem.page.unknownHeadings':
    'The page has lists under headings that Sidedoor does not know and did not read; {missed, select, ownedApps {the apps that you administer} other {your apps}} may be among them.',
  'problem.page.unknownRecord':
    'A record of the page has a form that no export of this kind was seen to have; it was not read.',
  'problem.page.unknownTemplate':
    'The page has a form that no Facebook export was seen to have; it was not read.',
  'problem.page.unreadRows':
    'The page has {rows, plural, one {a row} other {# rows}} of a form that no export of this kind was seen to have; what {rows, plural, one {it says} other {they say}} was not read.',
  'problem.page.unusualOrder':
    'The groups of apps stand in an order not seen before; their headings were followed.',
  'problem.permission.unknownList':
    'Rows of this record name permissions or blocked apps, and nothing tells which; they were not read.',
  'problem.permission.unnamed': 'A record names no permission.',
  'problem.post.noRecord': 'A post is not a record.',
  'problem.page.recordTooLarge': 'A record of the page is larger than any real one.',
  'problem.readerOutOfMemory': 'The document needed more memory than a reading thread may use.',
  'problem.profile.unnamed': 'The profile does not say whose it is.',
  'problem.readerFailed': 'The document could not be read ({name}).',
  'problem.secretConversations.empty': 'The record of secret conversations is empty.',
  'problem.settings.noFlag': 'A setting is neither true nor false.',
  'problem.settings.noRow': 'A record of settings has no readable row.',
  'problem.settings.unknown': 'A further setting has no known meaning.',
  'problem.thread.noMessages': 'The document stands where threads stand but holds no list of messages.',
  'problem.thread.unnamedParticipant': 'The participant has no name.',
  'problem.timeZone.none': 'This document holds no time zone that Sidedoor knows.',
  'problem.unknownField': 'Here is a field that no export of this kind was seen to have; it was not read.',
  'problem.unknownPlace':
    'This place holds something that no export of this kind was seen to hold; it was not read.',
  'problem.unreadableDate': 'The date "{printed}" cannot be read; it is treated as unknown.',
  'problem.unreadablePrintedDate': 'A printed date could not be read; it is treated as unknown.',
} as const;

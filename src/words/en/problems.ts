/** Trouble with a document or with one place in it, as the coverage statement lists it. */
export const problems = {
  'problem.adInteraction.empty':
    'This ad interaction says neither what was shown nor what you did. It was left out.',
  'problem.adThread.unnamed': 'This chat that began from an ad names no page. It was left out.',
  'problem.advertiser.fourthList':
    'Facebook lists these advertisers in a fourth list, whose meaning is not known. They were kept without a reason.',
  'problem.advertiser.noList': 'This record of advertisers holds no list.',
  'problem.advertiser.unknownMark':
    'This advertiser has a mark that is neither true nor false. It was read as false.',
  'problem.advertiser.unknownList':
    '{lists, plural, one {There is one list of advertisers, and its label} other {There are # lists of advertisers, and the label of this one}} is in a language that Sidedoor does not know. The advertisers were kept without a reason.',
  'problem.advertiser.unnamed': 'This advertiser has no name.',
  'problem.app.unknownCategory': 'This app is marked neither as active, nor as inactive, nor as removed.',
  'problem.app.unnamed': 'This app has no name.',
  'problem.appPost.empty': 'This post by an app has neither a title nor a date.',
  'problem.autofill.empty': 'The autofill record is empty.',
  'problem.detectedApp.unnamed': 'This detected app has no name.',
  'problem.emptyEntry': 'This list has an empty entry.',
  'problem.entry.checksum-mismatch':
    'This document is damaged: it does not match its checksum. Download this part again.',
  'problem.entry.damaged-entry': 'This document is damaged in its ZIP. Download this part again.',
  'problem.entry.duplicate-name':
    'The ZIP holds two different documents under this name. Neither was read, because nothing tells which one is right.',
  'problem.entry.encrypted-entry':
    'This document is locked with a password. Unpack the ZIP with the password and choose the folder.',
  'problem.entry.header-mismatch':
    'The ZIP describes this document in two ways that disagree, so it was not read. Download this part again.',
  'problem.entry.link':
    'This is a link to a file, not a file. Put the document itself into the folder and import the folder again.',
  'problem.entry.lost-folder':
    'This folder could not be opened, so nothing in it was read. Check its permissions, or rename it if its name looks garbled.',
  'problem.entry.nested-archive':
    'This ZIP is inside another ZIP and was not opened. Unpack the outer ZIP and choose the folder.',
  'problem.entry.not-readable':
    'This file could not be opened. Check its permissions, or rename it if its name looks garbled.',
  'problem.entry.outer-archive':
    'This ZIP holds other ZIPs, which were not opened: {zips}. Unpack it and choose the ZIPs in it.',
  'problem.entry.outer-archive.more':
    'This ZIP holds other ZIPs, which were not opened: {zips} and {more, plural, one {# more} other {# more}}. Unpack it and choose the ZIPs in it.',
  'problem.entry.rar-archive':
    'This is a RAR archive, which Sidedoor does not open. Unpack it and choose the folder.',
  'problem.entry.ratio-limit':
    'This document unpacks to more than 200 times its size in the ZIP, as no real one does. Reading it was stopped.',
  'problem.entry.refused-archive': 'This ZIP was not opened. {because}',
  'problem.entry.seven-zip-archive':
    'This is a 7-Zip archive, which Sidedoor does not open. Unpack it and choose the folder.',
  'problem.entry.size-limit': 'This document is larger than 4 GB, so it was not read.',
  'problem.entry.size-mismatch':
    'This document is damaged: it is not as long as the ZIP says. Download this part again.',
  'problem.entry.split-archive':
    'This is one piece of a split ZIP and was not opened. Join the pieces into one file first.',
  'problem.entry.tar-archive':
    'This is a TAR archive, which Sidedoor does not open. Unpack it and choose the folder.',
  'problem.entry.unfinished-download':
    'This download is not finished, so it was not opened. Download the file again and wait until it is complete.',
  'problem.entry.unopened-archive': 'This archive was not opened.',
  'problem.entry.unreadable-on-disk':
    'This document could not be read from the disk ({reason}). Import it again.',
  'problem.entry.unsupported-method':
    'This document is compressed in a way that Sidedoor does not know. Unpack the export and choose the folder.',
  'problem.furtherRow': 'This record has a row that is new to Sidedoor. The row was not read.',
  'problem.further':
    'This document has {count, plural, one {# more problem, which is not listed} other {# more problems, which are not listed one by one}}.',
  'problem.impossibleDate': 'This date is not possible. It was read as unknown.',
  'problem.invalidId': 'This id is not a whole number.',
  'problem.document.broken-json': 'This document is damaged or cut off: it is not valid JSON.',
  'problem.document.too-deep': 'This document is nested more than 64 levels deep, as no export is.',
  'problem.document.too-large': 'This document holds far more than any in an export, so it was not read.',
  'problem.leadForm.unlabelled': 'A field that you sent to an advertiser has no label.',
  'problem.linkedAccount.unknownForm':
    'This document describes your account in rows that are new to Sidedoor. Sidedoor kept only that it is there.',
  'problem.linkedAccount.unnamed': 'This linked account does not name its service.',
  'problem.login.empty': 'This session names neither a program nor what happened.',
  'problem.message.noSenderNorTime': 'This message has neither a sender nor a time.',
  'problem.message.noTextNorTime': 'This message has neither a text nor a time.',
  'problem.message.noTime': 'This message has no usable time, so it is in no count by date.',
  'problem.message.undated': 'The date of this message cannot be read, so it is in no count by date.',
  'problem.message.unreadableDate':
    'The date “{printed}” cannot be read, so this message is in no count by date.',
  'problem.more':
    '{count, plural, one {# more problem in this document was counted but is not listed.} other {# more problems in this document were counted but are not listed.}}',
  'problem.longName': 'A name is longer than {most, number} characters. Its first {most, number} were kept.',
  'problem.noRow': 'This record has something among its rows that is not a row.',
  'problem.offMeta.eventWithoutType': 'This event does not say what happened.',
  'problem.offMeta.eventsAreNoList': 'The events of this business are not a list.',
  'problem.offMeta.noEvent': 'This business has something among its events that is not an event.',
  'problem.offMeta.unnamed': 'This business has no name.',
  'problem.ownedApp.unnamed': 'This app of yours has no name.',
  'problem.page.ambiguousLists':
    'This page has lists that cannot be told apart. They were not read. Advertisers with your contact details may be among them.',
  'problem.page.missingBusinesses':
    'This page links to {listed, plural, one {# business} other {# businesses}}, but {missing, plural, one {# page is} other {# pages are}} missing from what you imported, and so are the events on {missing, plural, one {that page} other {those pages}}.',
  'problem.page.missingThreads':
    'This page links to {listed, plural, one {# thread} other {# threads}}, but {missing, plural, one {# page is} other {# pages are}} missing from what you imported, and so are the messages on {missing, plural, one {that page} other {those pages}}.',
  'problem.page.nameInSentence':
    'The name of this business could not be found: no list of businesses names its page, and the heading is a whole sentence.',
  'problem.page.otherKind':
    'The number in this page belongs to another kind of page ({other}) than its path. The path was followed.',
  'problem.page.tooDeep': 'This page is nested deeper than any real page.',
  'problem.page.truncated': 'This page breaks off. What comes before the break was read.',
  'problem.page.unexpectedGroups': 'This page has {groups} groups of apps instead of three.',
  'problem.page.unknownCard': 'A record on this page has a form that is new to Sidedoor.',
  'problem.page.unknownForm': 'This page holds something in a form that is new to Sidedoor. It was not read.',
  'problem.page.unknownHeadings':
    'This page has lists under headings that Sidedoor does not know. They were not read. {missed, select, ownedApps {Apps that you administer} other {Your apps}} may be among them.',
  'problem.page.unknownRecord': 'A record on this page has a form that is new to Sidedoor. It was not read.',
  'problem.page.unknownTemplate': 'This page has a form that is new to Sidedoor. It was not read.',
  'problem.page.unreadRows':
    'This page has {rows, plural, one {a row} other {# rows}} in a form that is new to Sidedoor. What {rows, plural, one {it says} other {they say}} was not read.',
  'problem.page.unusualOrder':
    'The groups of apps on this page are in an unusual order. Their headings were followed.',
  'problem.permission.unknownList':
    'Rows of this record name permissions or blocked apps, and nothing tells which. They were not read.',
  'problem.permission.unnamed': 'This record names no permission.',
  'problem.post.noRecord': 'This post is not a record.',
  'problem.page.recordTooLarge': 'A record on this page is larger than any real one.',
  'problem.readerOutOfMemory': 'This document needed more memory than Sidedoor may use.',
  'problem.profile.unnamed': 'The profile does not say whose it is.',
  'problem.readerFailed': 'This document could not be read ({name}).',
  'problem.secretConversations.empty': 'The record of secret conversations is empty.',
  'problem.settings.noFlag': 'This setting is neither true nor false.',
  'problem.settings.noRow': 'This record of settings has no readable row.',
  'problem.settings.unknown': 'Sidedoor does not know what one of the settings here means.',
  'problem.thread.noMessages': 'This document is where chats are kept, but it holds no list of messages.',
  'problem.thread.unnamedParticipant': 'This participant has no name.',
  'problem.timeZone.none': 'This document names no time zone that Sidedoor knows.',
  'problem.unknownField': 'This field is new to Sidedoor. It was not read.',
  'problem.unknownPlace': 'What is here is new to Sidedoor. It was not read.',
  'problem.unreadableDate': 'The date “{printed}” cannot be read. It was read as unknown.',
  'problem.unreadablePrintedDate': 'A printed date cannot be read. It was read as unknown.',
} as const;

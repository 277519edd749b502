/** Why something handed over is not imported, and what to do. */
export const refusals = {
  'refusal.archive.absolute-name':
    '"{part}" names files by a path from the top of a disk, which no genuine export does; download it again.',
  'refusal.archive.climbing-name':
    '"{part}" names files in folders above its own (with ..), which no genuine export does; download it again.',
  'refusal.archive.damaged-directory': '"{part}" has a damaged table of contents; download it again.',
  'refusal.archive.drive-name':
    '"{part}" names files on a drive of a computer (such as C:), which no genuine export does; download it again.',
  'refusal.archive.empty-archive': '"{part}" holds no files; download it again and choose the new copy.',
  'refusal.archive.empty-folder': '“{part}” is an empty folder; choose the folder that holds the export.',
  'refusal.archive.encrypted-archive': '"{part}" is encrypted; unpack it and choose the folder.',
  'refusal.archive.name-too-long':
    '"{part}" has a file name of more than 1,024 bytes, which no genuine export has; download it again.',
  'refusal.archive.not-an-archive':
    '"{part}" is not a ZIP file; choose the ZIP as it was downloaded, or its unpacked folder.',
  'refusal.archive.not-found': '"{part}" does not exist; check the path and try again.',
  'refusal.archive.not-readable':
    '"{part}" cannot be read; check its permissions, or copy it to another folder and try again.',
  'refusal.archive.overlapping-entries':
    '"{part}" has entries that share the same bytes, which no genuine export does; download it again.',
  'refusal.archive.rar-archive':
    '"{part}" is a RAR archive, which Sidedoor does not open; unpack it and choose the unpacked folder.',
  'refusal.archive.seven-zip-archive':
    '"{part}" is a 7-Zip archive, which Sidedoor does not open; unpack it and choose the unpacked folder.',
  'refusal.archive.split-archive':
    '"{part}" is one piece of a split ZIP; join the pieces into one file first.',
  'refusal.archive.tar-archive':
    '"{part}" is a TAR or GZIP archive, which Sidedoor does not open; unpack it and choose the unpacked folder.',
  'refusal.archive.too-deep':
    '"{part}" has folders more than 32 levels deep; choose the folder that holds the export itself.',
  'refusal.archive.too-many-entries':
    '"{part}" has more than 500,000 entries; remove media from it, or import the original parts.',
  'refusal.archive.truncated-archive':
    '"{part}" is cut off before its end; download it again and wait until it is complete.',
  'refusal.archive.unfinished-download':
    '"{part}" is an unfinished download; download it again and wait until it is complete.',
  'refusal.archive.unsafe-name':
    '"{part}" has a file without a usable name, which no genuine export has; download it again.',
  'refusal.notFacebook.nothing':
    'Nothing in here is a document of a Facebook export; hand over the ZIP files that Facebook let you download.',
  'refusal.notFacebook.other':
    'This is {service, select, instagram {an Instagram export} threads {a Threads export} takeout {a Google Takeout archive} whatsapp {a WhatsApp export} tiktok {a TikTok export} snapchat {a Snapchat export} linkedin {a LinkedIn export} spotify {a Spotify export} other {an X (Twitter) archive}}; Sidedoor reads Facebook exports.',
  'refusal.noDocuments':
    'This is a piece of a Facebook export without a document that Sidedoor reads, only {files, plural, one {# other file} other {# other files}}, such as photos. Hand over the other ZIPs of the export too; if there are none, ask Facebook for “Export your information” with apps and websites, ads information and messages, in JSON or HTML.',
  'refusal.dataLogs':
    'This is Facebook’s “Data logs” download: records of what you did and saw on Facebook. It holds no connected apps, off-Meta activity or messages; ask Facebook for “Export your information” and hand that over.',
  'refusal.notFacebook.unopened':
    'Nothing that could be opened in here is a document of a Facebook export. "{path}" was not opened: {because}',
} as const;

/** Why chosen files are not imported, and what to do. */
export const refusals = {
  'refusal.archive.absolute-name':
    '“{part}” names files by a path from the top of a disk, as no real export does. Download it again.',
  'refusal.archive.climbing-name':
    '“{part}” names files outside of its own folder (with ..), as no real export does. Download it again.',
  'refusal.archive.damaged-directory':
    '“{part}” is damaged: its table of contents cannot be read. Download it again.',
  'refusal.archive.drive-name':
    '“{part}” names files on a drive of a computer (such as C:), as no real export does. Download it again.',
  'refusal.archive.empty-archive': '“{part}” holds no files. Download it again and choose the new copy.',
  'refusal.archive.empty-folder': '“{part}” is an empty folder. Choose the folder that holds the export.',
  'refusal.archive.encrypted-archive': '“{part}” is locked with a password. Unpack it and choose the folder.',
  'refusal.archive.name-too-long':
    '“{part}” has a file name of more than 1,024 bytes, as no real export has. Download it again.',
  'refusal.archive.not-an-archive':
    '“{part}” is not a ZIP file. Choose the ZIP as you downloaded it, or the folder you unpacked it into.',
  'refusal.archive.not-found': '“{part}” does not exist. Check the path and try again.',
  'refusal.archive.not-readable':
    '“{part}” cannot be read. Check its permissions, or copy it to another folder and try again.',
  'refusal.archive.overlapping-entries':
    '“{part}” has files that share the same bytes, as no real export has. Download it again.',
  'refusal.archive.rar-archive':
    '“{part}” is a RAR archive, which Sidedoor does not open. Unpack it and choose the folder.',
  'refusal.archive.seven-zip-archive':
    '“{part}” is a 7-Zip archive, which Sidedoor does not open. Unpack it and choose the folder.',
  'refusal.archive.split-archive':
    '“{part}” is one piece of a split ZIP. Join the pieces into one file first.',
  'refusal.archive.tar-archive':
    '“{part}” is a TAR or GZIP archive, which Sidedoor does not open. Unpack it and choose the folder.',
  'refusal.archive.too-deep':
    '“{part}” has folders more than 32 levels deep. Choose the folder that holds the export itself.',
  'refusal.archive.too-many-entries':
    '“{part}” has more than 500,000 files. Remove photos and videos from it, or import the original parts.',
  'refusal.archive.too-many-roots':
    '“{part}” has more than 10,000 folders that look like an export. Choose the folder that holds the export itself.',
  'refusal.archive.truncated-archive':
    '“{part}” is cut off before its end. Download it again and wait until it is complete.',
  'refusal.archive.unfinished-download':
    '“{part}” is an unfinished download. Download it again and wait until it is complete.',
  'refusal.archive.unsafe-name':
    '“{part}” has a file without a usable name, as no real export has. Download it again.',
  'refusal.notFacebook.nothing':
    'Nothing here is a document of an export that Sidedoor reads. Choose the ZIP files that you downloaded from Facebook, Instagram or X.',
  'refusal.notFacebook.other':
    'This is {service, select, threads {a Threads export} takeout {a Google Takeout archive} whatsapp {a WhatsApp export} tiktok {a TikTok export} snapchat {a Snapchat export} linkedin {a LinkedIn export} other {a Spotify export}}; Sidedoor reads exports of Facebook, Instagram and X.',
  'refusal.noDocuments':
    'This is a piece of an export with nothing that Sidedoor reads, only {files, plural, one {# other file} other {# other files}}, such as photos. Choose the other ZIPs of the export too. If there are none, ask Facebook or Instagram for “Export your information” with apps and websites, ads information and messages, in JSON or HTML, or X for an archive of your data.',
  'refusal.dataLogs':
    'This is Facebook’s “Data logs” download, a record of what you did and saw on Facebook. It holds no connected apps, off-Meta activity or messages. Ask Facebook for “Export your information” and choose that.',
  'refusal.tweetArchive':
    'This is an archive of the kind that Twitter made until about 2019: it holds your tweets, and neither connected apps nor messages. Ask X for a new one: Settings and privacy > Your account > Download an archive of your data.',
  'refusal.notFacebook.unopened':
    'Nothing here that could be opened is a document of an export that Sidedoor reads. “{path}” was not opened: {because}',
} as const;

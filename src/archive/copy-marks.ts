/**
 * What browsers, unpackers and file managers add to the name of a second copy: `x (1).json`, `x(1).json`, `x 2.json` (macOS),
 * `x - Copy.json`, `x copy 2.json`, `Copy of x.json`, and the same in the language of the system.
 */
const AFTER_A_GAP = [
  ...[
    'copy',
    'another copy',
    '\\d\\w\\w copy',
    'kopie',
    'copie',
    'copia',
    'cópia',
    'còpia',
    'kopia',
    'kópia',
  ],
  ...[
    'kópie',
    'kopi',
    'kopija',
    'kopio',
    'koopia',
    'kopje',
    'kopya',
    'kopyası',
    'másolat',
    'salinan',
    'salin',
    'afrit',
  ],
  ...[
    'bản sao',
    'копия',
    'копія',
    'копие',
    'копија',
    'көшірме',
    'αντίγραφο',
    'αντιγραφή',
    'نسخة',
    'نسخه',
    'עותק',
  ],
  ...['העתק', 'สำเนา', 'คัดลอก', 'कॉपी', 'प्रतिलिपि', 'কপি'],
];
/** These languages put no space before the word. */
const ATTACHED = [
  'のコピー',
  'コピー',
  '的副本',
  '副本',
  '的拷贝',
  '拷贝',
  '的拷貝',
  '拷貝',
  '複製',
  '复制',
  '의 사본',
  '사본',
  '복사본',
];
const BEFORE = [
  ...[
    'copy \\(\\d+\\) of',
    'copy of',
    'kopie von',
    'kopie van',
    'copie de',
    'copia de',
    'copia di',
    'cópia de',
    'còpia de',
  ],
  ...[
    'kopi af',
    'kopi av',
    'kopia',
    'kópia',
    'kopie',
    'копия',
    'копія',
    'αντίγραφο',
    'نسخة من',
    'bản sao',
    'salinan',
    'สำเนาของ',
  ],
];

const NUMBER = '(?: ?[(（]\\d{1,3}[)）]| [2-9]| [1-9]\\d)';
const WORD = `(?: [-–—] | | ?[(（])(?:${AFTER_A_GAP.join('|')})|(?: ?[-–—] ?| |[(（])?(?:${ATTACHED.join('|')})(?:\\d{1,2})?`;
const SUFFIX = new RegExp(`(?:(?:${WORD})(?: \\d{1,3})?[)）]?|${NUMBER})$`, 'iu');
const PREFIX = new RegExp(`^(?:${BEFORE.join('|')}) `, 'iu');
const EXTENSION = /\.[a-z0-9]{1,8}$/i;
/** A copy of a copy of a copy. */
const MOST_MARKS = 3;

/**
 * A file's or folder's name without the mark of a copy; the name itself if it has none. Callers decide whether the rest is a
 * real name: a person's file may be called `Trip 2.json`.
 */
export function withoutCopyMark(name: string): string {
  const extension = EXTENSION.exec(name)?.[0] ?? '';
  const whole = name.slice(0, name.length - extension.length);
  let stem = whole;
  for (let marks = 0; marks < MOST_MARKS; marks += 1) stem = stem.replace(SUFFIX, '').replace(PREFIX, '');
  return stem === '' || stem === whole ? name : stem + extension;
}

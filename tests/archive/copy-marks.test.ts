import { describe, expect, it } from 'vitest';
import { withoutCopyMark } from '../../src/archive/copy-marks.ts';

describe('the number added to the name of a copy', () => {
  it.each([
    ...['x (1).json', 'x(1).json', 'x (12).json', 'x 2.json', 'x 13.json', 'x（1）.json'],
    ...[
      'x - Copy.json',
      'x - Copy (2).json',
      'x copy.json',
      'x copy 2.json',
      'x (copy).json',
      'Copy of x.json',
    ],
    ...['x (another copy).json', 'x (3rd copy).json', 'x (1) (1).json', 'Copy of Copy of x.json'],
    ...['x - Kopie.json', 'x Kopie 2.json', 'Kopie von x.json'],
    ...['x - copie.json', 'x copie.json', 'Copie de x.json', 'x - Copie.json'],
    ...['x - copia.json', 'x copia 2.json', 'Copia de x.json', 'Copia di x.json'],
    ...['x - Cópia.json', 'x cópia.json', 'Cópia de x.json', 'x - kopia.json', 'x — kopia.json'],
    ...['x - Копия.json', 'x — копия.json', 'x копия 2.json', 'x - Копія.json', 'x - Копие.json'],
    ...['x - コピー.json', 'xのコピー.json', 'x のコピー.json', 'x のコピー 2.json', 'xのコピー2.json'],
    ...[
      'x - 副本.json',
      'x 副本.json',
      'x的副本.json',
      'x 拷貝.json',
      'x - 複製.json',
      'x - 복사본.json',
      'x 복사본.json',
    ],
    ...['x - Kopya.json', 'x - Másolat.json', 'x - Kopio.json', 'x - Αντιγραφή.json', 'x - نسخة.json'],
    ...[
      'x - עותק.json',
      'x - สำเนา.json',
      'x - Bản sao.json',
      'x - Salinan.json',
      'x - Salin.json',
      'x - kopi.json',
    ],
  ])('is removed from %s', (name) => {
    expect(withoutCopyMark(name)).toBe('x.json');
  });

  it('is removed from the name of a folder', () => {
    expect(withoutCopyMark('messages 2')).toBe('messages');
    expect(withoutCopyMark('bo.test_1 (1)')).toBe('bo.test_1');
  });

  it.each([
    ...[
      'message_1.json',
      'x_2.html',
      'x_1_2.html',
      'x2.json',
      'x 1.json',
      'x 2019.json',
      'copy.json',
      'Kopie.html',
    ],
    ...[
      'x-copy.json',
      'xcopy.json',
      'photocopy.json',
      '(1).json',
      'x (1999).json',
      'x (a).json',
      'Bo 2_5.json',
    ],
  ])('is not recognised in %s', (name) => {
    expect(withoutCopyMark(name)).toBe(name);
  });
});

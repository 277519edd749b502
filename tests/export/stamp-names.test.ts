import { describe, expect, it } from 'vitest';
import { findNamesInLines } from '../../src/export/picture/stamp-names.ts';

/** Sentences that Sidedoor does not know, on a Wednesday and, some minutes later, on a Thursday of the next month. */
const MIDNIGHTS = [
  ['ja', 'が2024年1月31日水曜日 23:59に作成', 'が2024年2月1日木曜日 0:01に作成'],
  ['th', ' สร้างเมื่อวันพุธที่ 31 มกราคม 2024 เวลา 23:59 น.', ' สร้างเมื่อวันพฤหัสบดีที่ 1 กุมภาพันธ์ 2024 เวลา 00:01 น.'],
  ['ko', '님이 2024년 1월 31일 수요일 오후 11:59에 생성함', '님이 2024년 2월 1일 목요일 오전 12:01에 생성함'],
  [
    'fi',
    ' loi tämän keskiviikkona 31. tammikuuta 2024 klo 23.59',
    ' loi tämän torstaina 1. helmikuuta 2024 klo 0.01',
  ],
  [
    'tr',
    ' tarafından 31 Ocak 2024 Çarşamba, 23:59 tarihinde',
    ' tarafından 1 Şubat 2024 Perşembe, 00:01 tarihinde',
  ],
  [
    'el',
    ' δημιούργησε την Τετάρτη, 31 Ιανουαρίου 2024 στις 11:59 μ.μ.',
    ' δημιούργησε την Πέμπτη, 1 Φεβρουαρίου 2024 στις 12:01 π.μ.',
  ],
  ['ar', ' أنشأ هذا في الأربعاء، 31 يناير 2024 11:59 م', ' أنشأ هذا في الخميس، 1 فبراير 2024 12:01 ص'],
  ['hi', ' ने बुधवार, 31 जनवरी 2024 को बनाया', ' ने गुरुवार, 1 फ़रवरी 2024 को बनाया'],
] as const;
const NAMES = [
  ['Ada Example', 'Quinn Other'],
  ['田中 太郎', '佐藤 花子'],
] as const;
const CASES = MIDNIGHTS.flatMap(([language, wednesday, thursday]) =>
  NAMES.map(([one, other]) => [language, one, other, wednesday, thursday] as const),
);

describe('lines of an export that was made around midnight', () => {
  it.each(CASES)('are of one person: %s, %s', (_language, one, _other, wednesday, thursday) => {
    const found = findNamesInLines([one + wednesday, one + thursday], []);
    expect(found).toEqual({ names: new Map(), isUnclear: false });
  });

  it.each(CASES)(
    'are not united where they are of two people: %s, %s and %s',
    (_language, one, other, wednesday, thursday) => {
      const { names, isUnclear } = findNamesInLines([one + wednesday, other + thursday], []);
      expect(isUnclear || new Set(names.values()).size === 2).toBe(true);
    },
  );
});

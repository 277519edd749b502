import { describe, expect, it } from 'vitest';
import { NameFinder } from '../../src/report/redact/name-finder.ts';

const replaced = (name: string, text: string): string => new NameFinder([[name, 'X']]).replace(text);

describe('a name is replaced', () => {
  it.each([
    // Accents, and letters that another keyboard does not have.
    ['Zoë Ünal', 'by Zoe Unal', 'by X'],
    ['Zoe Unal', 'by Zoë Ünal', 'by X'],
    ['Jürgen Groß', 'juergen-gross_1', 'X_1'],
    ['Łukasz Dębski', 'Lukasz Debski', 'X'],
    ['Søren Æbelø', 'Soren Aebelo was', 'X was'],
    ['Nguyễn Thị Ánh', 'nguyenthianh_12', 'X_12'],
    ['Anıl Çelik', 'Anil Celik', 'X'],
    ['Νίκος Παππάς', 'ΝΙΚΟΣ ΠΑΠΠΑΣ', 'X'],
    ['Fiona', 'ﬁona', 'X'],
    // Genitives and other cases.
    ['Ada Example', "Ada Example's photos", "X's photos"],
    ['Ada Example', 'Ada Example’s', 'X’s'],
    ['Ada', 'Adas Fotos', 'X Fotos'],
    ['Ada Example', 'Adas Examples', 'X'],
    ['Анна Петрова', 'у Анны Петровой', 'у X'],
    ['Иван Петров', 'с Иваном Петровым', 'с X'],
    ['Андрей Верховский', 'для Андрея Верховского', 'для X'],
    ['Павел', 'письмо Павла', 'письмо X'],
    ['Марія Коваль', 'для Марії Коваль', 'для X'],
    ['Marek Kowalski', 'dla Marka Kowalskiego', 'dla X'],
    ['Anna Kowalska', 'Annie Kowalskiej', 'X'],
    ['Robin Virtanen', 'Robinin Virtasen kuvat', 'X kuvat'],
    ['Mira Korhonen', 'Miralle Korhoselle', 'X'],
    ['Jana Novák', 'od Jany Nováka', 'od X'],
    // Addresses.
    ['Ada Example', 'adaexample.com', 'X.com'],
    ['Ada Example', 'https://www.adaexamplephotos.org/x', 'https://www.Xphotos.org/x'],
    ['Ada Example', 'ada.example@mail.test', 'X@mail.test'],
    ['Ada Example', 'example.ada@mail.test', 'X@mail.test'],
    ['Zoë Ünal-Beispiel', 'thezoeunalbeispielshow.tv', 'theXshow.tv'],
    ['Ada Example', 'Example, Ada', 'X'],
    ['Kim Li Lu', 'Lu, Kim Li', 'X'],
    ['Kim Li Lu', 'messages/lukimli_1', 'messages/X_1'],
    ['Anna Bell', 'myannabellshop', 'myXshop'],
    ['Ada Example', 'xadaexampleadaexample', 'xXX'],
    ['Ada Example', 'Straße myadaexamplephotos', 'Straße myXphotos'],
    // Scripts without spaces.
    ['王芳', '王芳摄影工作室', 'X摄影工作室'],
    ['王芳', '我和王芳的照片', '我和X的照片'],
    ['佐藤 花子', '佐藤花子さんの写真', 'Xさんの写真'],
    ['김민수', '김민수의 사진', 'X의 사진'],
    ['สมชาย', 'ร้านสมชาย', 'ร้านX'],
  ])('%s in “%s”', (name, text, expected) => {
    expect(replaced(name, text)).toBe(expected);
  });
});

describe('a different word is kept', () => {
  it.each([
    ['Robin', 'Robinson and Robina'],
    ['Ada', 'Adam and Adana'],
    ['Mark', 'marked markets'],
    ['Data', 'the date of the dates'],
    ['Ann Lee', 'annleed'],
    ['李', '李白'],
    ['Анна', 'Аннотация'],
    ['Robin Sample', 'Robin and a sample'],
    ['2014', '2,014 messages since 2014-10-01'],
    ['राम', 'रोम'],
    ['李', '小李'],
    ['Alexander', 'alexanderplatz'],
    ['Ada Example', 'Ada Photos'],
    ['Eva Lee', 'Evan Leen'],
    ['Al Bo', 'als bos'],
    ['Anna Smith', 'Annq Smith'],
    ['Elena Kowalska', 'Lenan Kowalska'],
    ['Nenad Petrov', 'Seada Petrov'],
    ['Ada', 'cafe\u0301'],
  ])('%s in “%s”', (name, text) => {
    expect(replaced(name, text)).toBe(text);
  });

  it('and the longer of two names inside a word is replaced', () => {
    const names = [
      ['Ada Example', 'X'],
      ['Ada Exampleton', 'Y'],
      ['Ada Examples', 'Z'],
    ] as const;
    for (const order of [names, names.toReversed()])
      expect(new NameFinder(order).replace('www.myadaexampletonphotos.org')).toBe('www.myYphotos.org');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAction } from '../../renderer/review/keys.ts';
import { monthsAfter, sameDraft, toDraft, today } from '../../renderer/review/kinds.ts';
import { DECISION_KINDS } from '../../src/model/enumerations.ts';

const press = (key: string, held: object = {}) =>
  findAction({ key, altKey: false, ctrlKey: false, metaKey: false, repeat: false, ...held });

describe('the keyboard shortcuts of the review', () => {
  it('decide with 1 to 8, in the order of the decisions on screen', () => {
    const pressed = ['1', '2', '3', '4', '5', '6', '7', '8'].map((key) => press(key));
    expect(pressed).toEqual(DECISION_KINDS.map((decision) => ({ do: 'decide', decision })));
  });

  it('move, write a note, undo and leave', () => {
    expect(press('ArrowLeft')).toEqual({ do: 'move', step: -1 });
    expect(press('ArrowRight')).toEqual({ do: 'move', step: 1 });
    expect([press('n'), press('N')]).toEqual([{ do: 'note' }, { do: 'note' }]);
    expect([press('u'), press('Escape')]).toEqual([{ do: 'undo' }, { do: 'leave' }]);
  });

  it('ignore every other key and every key with a modifier', () => {
    for (const key of ['0', '9', '12', 'Tab', 'Enter', ' ', 'ArrowUp', 'a', 'constructor', '__proto__']) {
      expect(press(key), key).toBeNull();
    }
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
      expect([press('1', { [held]: true }), press('n', { [held]: true })]).toEqual([null, null]);
    }
  });

  it('ignore key repeat, so that no unseen card is decided on', () => {
    for (const key of ['1', 'u', 'ArrowRight']) expect(press(key, { repeat: true }), key).toBeNull();
  });
});

describe('a day some months later', () => {
  it('has the same day number, or the last of a shorter month', () => {
    expect(monthsAfter('2026-11-21', 1)).toBe('2026-12-21');
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2028-01-31', 1)).toBe('2028-02-29');
  });

  it('is always in the intended month', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 24 }),
        (date, months) => {
          const later = new Date(monthsAfter(date.toISOString().slice(0, 10), months));
          const meant = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
          expect(later.getUTCFullYear() * 12 + later.getUTCMonth()).toBe(meant);
          expect(later.getUTCDate()).toBeLessThanOrEqual(date.getUTCDate());
        },
      ),
    );
  });

  it('starts from the day of the user’s own clock', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('a decision form', () => {
  it('differs from the decision in force only when its content differs', () => {
    expect(sameDraft({ note: '', followUp: null }, toDraft(null))).toBe(true);
    expect(sameDraft({ note: 'x', followUp: null }, toDraft(null))).toBe(false);
    expect(sameDraft({ note: null, followUp: '2027-01-01' }, toDraft(null))).toBe(false);
  });
});

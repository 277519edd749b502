import { describe, expect, it } from 'vitest';
import { pagesIn } from '../../renderer/list/use-pages.ts';

describe('the pages of a long list', () => {
  it('are loaded only when visible', () => {
    expect(pagesIn({ first: 0, last: 0 })).toEqual([0]);
    expect(pagesIn({ first: 90, last: 130 })).toEqual([0, 1]);
    expect(pagesIn({ first: 49_960, last: 49_999 })).toEqual([499]);
  });

  it('start at the beginning before the list is laid out', () => {
    expect(pagesIn({ first: -3, last: -1 })).toEqual([0]);
  });
});

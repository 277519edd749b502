import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHref, toHref } from '../../renderer/lib/routes.ts';

describe('the addresses of the app', () => {
  it('restore every view, with any id and any search text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (id, search) => {
        expect(parseHref(toHref({ view: 'flagged', id }))).toMatchObject({ view: 'flagged', id });
        const { query } = parseHref(toHref({ view: 'connections', query: { search } }));
        expect(query).toEqual(search === '' ? {} : { search });
      }),
    );
  });

  it('fall back to the overview when they are empty, unknown or hostile', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/constructor', '#//evil.example', '#/__proto__'])
      expect(parseHref(hash)).toEqual(expect.objectContaining({ view: 'overview' }));
  });

  it('ignore parameters that the view does not know', () => {
    expect(parseHref('#/companies?search=a&status=active&token=secret').query).toEqual({ search: 'a' });
  });

  it('leave out empty parameters', () => {
    expect(toHref({ view: 'flagged', query: { severity: '', messaging: '1' } })).toBe(
      '#/flagged?messaging=1',
    );
  });

  it('accept a badly encoded id unchanged', () => {
    expect(parseHref('#/flagged/100%')).toMatchObject({ view: 'flagged', id: '100%' });
  });
});

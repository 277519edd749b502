import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHref, toHref } from '../../renderer/lib/routes.ts';

describe('the addresses of the app', () => {
  it('finds every place again, with any id and any search text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (id, search) => {
        expect(parseHref(toHref({ view: 'flagged', id }))).toMatchObject({ view: 'flagged', id });
        const { query } = parseHref(toHref({ view: 'connections', query: { search } }));
        expect(query).toEqual(search === '' ? {} : { search });
      }),
    );
  });

  it('leads to the overview from an empty, unknown or hostile address', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/constructor', '#//evil.example', '#/__proto__'])
      expect(parseHref(hash)).toEqual(expect.objectContaining({ view: 'overview' }));
  });

  it('drops questions that the view does not know', () => {
    expect(parseHref('#/companies?search=a&status=active&token=secret').query).toEqual({ search: 'a' });
  });

  it('keeps questions out of the address that ask nothing', () => {
    expect(toHref({ view: 'flagged', query: { severity: '', messaging: '1' } })).toBe(
      '#/flagged?messaging=1',
    );
  });

  it('takes an id that is badly encoded as it is', () => {
    expect(parseHref('#/flagged/100%')).toMatchObject({ view: 'flagged', id: '100%' });
  });
});

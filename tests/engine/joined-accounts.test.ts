import { describe, expect, it } from 'vitest';
import { joinAccounts } from '../../src/engine/read/joined-accounts.ts';
import { accountWord, isCalled } from '../../src/engine/read/ledger-accounts.ts';
import type { ImportRow } from '../../src/ledger/reads/imports.ts';
import type { Service } from '../../src/model/enumerations.ts';
import type { AccountNames } from '../../src/review/account-key.ts';

const row = (id: number, service: Service, owner: string | null): ImportRow =>
  ({ id, service, owner, account: null }) as ImportRow;

const ids = (accounts: readonly ImportRow[], chosen: ImportRow) =>
  joinAccounts(accounts, chosen).map(({ id }) => id);

describe('the accounts shown together', () => {
  const facebook = row(1, 'facebook', 'Ada Byron');

  it('are one of each service, Facebook first, whatever their names', () => {
    const x = row(2, 'x', 'ada codes');
    const instagram = row(3, 'instagram', null);
    expect(ids([x, instagram, facebook], x)).toEqual([1, 3, 2]);
  });

  it('are never two of one service', () => {
    const other = row(2, 'facebook', 'Bo Sand');
    expect(ids([facebook, other], other)).toEqual([2]);
  });

  it('have the same name if a service has several accounts, and are not joined otherwise', () => {
    const x = [row(2, 'x', 'ADA BYRON'), row(3, 'x', 'Bo Sand')];
    expect(ids([facebook, ...x], facebook)).toEqual([1, 2]);
    const cy = row(4, 'facebook', 'Cy Dahl');
    expect(ids([cy, ...x], cy)).toEqual([4]);
    expect(ids([facebook, cy, row(5, 'x', 'ada codes')], facebook)).toEqual([1]);
  });

  it('leave out unknown owners, and a name that two accounts of one service share', () => {
    const [one, other, x] = [row(1, 'facebook', null), facebook, row(3, 'x', null)];
    expect(ids([one, other, x], x)).toEqual([3]);
    const namesakes = [{ ...row(4, 'x', 'Ada Byron'), account: 'ada' }, row(5, 'x', 'Ada Byron')];
    for (const each of [facebook, ...namesakes])
      expect(ids([facebook, ...namesakes], each)).toEqual([each.id]);
  });

  it('do not include an older export', () => {
    expect(ids([facebook, row(2, 'x', 'ada codes')], row(9, 'x', 'ada codes'))).toEqual([9]);
  });
});

describe('the short name of an account', () => {
  const named = (service: Service, owner: string | null, account: string | null = null): AccountNames => ({
    service,
    owner,
    account,
  });
  const ada = named('facebook', 'Ada Byron');
  const bo = named('facebook', 'Bo Sand');
  const adaOnX = named('x', 'Ada Byron', 'ada_codes');
  const boOnX = named('x', 'Bo Sand', 'bo');
  const nobody = named('facebook', null);

  it.each([
    ['its service, where it is the only one there', [ada, adaOnX], adaOnX, 'x'],
    ['its username', [ada, adaOnX, boOnX], adaOnX, 'ada_codes'],
    ['its owner', [ada, bo, named('x', 'ada codes')], bo, 'Bo Sand'],
    [
      'its service and owner, where the owner has accounts elsewhere',
      [ada, bo, adaOnX],
      ada,
      'facebook/Ada Byron',
    ],
    [
      'its service and username, where the owner has another there and an account elsewhere is called so',
      [adaOnX, named('x', 'Ada Byron', 'countess'), named('instagram', 'Ada Byron', 'ada_codes')],
      adaOnX,
      'x/ada_codes',
    ],
    ['its service alone with a slash, where no owner is known', [ada, nobody], nobody, 'facebook/'],
  ])('is %s', (_what, accounts, account, word) => {
    expect(accountWord(accounts, account)).toBe(word);
    const found = accounts.filter((each) => isCalled(each, word.toUpperCase()));
    expect(found).toEqual([account]);
  });
});

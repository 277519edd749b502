import { createJointKeys } from '../../audit/joint-company-keys.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { type CompanyName, listCompanyNames } from '../../ledger/reads/company-names.ts';
import { say } from '../../words/say.ts';
import type { SecretOrder } from './secret-order.ts';

/** Labels of the hidden companies of one import: by id, and by every name under which the export lists them. */
export type CompanyLabels = {
  readonly byId: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
};

/** By import: for every company that none of the imports has flagged, one label in all of them. */
export function labelCompanies(
  db: ReadDb,
  flagged: ReadonlyMap<number, ReadonlySet<string>>,
  knowledge: Knowledge,
  order: SecretOrder,
): Map<number, CompanyLabels> {
  const importIds = [...flagged.keys()];
  const toJointKey = createJointKeys(db, importIds, knowledge);
  const toKey = ({ companyId, companyName }: CompanyName): string =>
    toJointKey({ id: companyId, name: companyName });
  const names = listCompanyNames(db, importIds).map((each) => ({ ...each, key: toKey(each) }));
  const shown = new Set(
    names.flatMap(({ importId, companyId, key }) => (flagged.get(importId)?.has(companyId) ? [key] : [])),
  );
  const hidden = names.filter(({ key }) => !shown.has(key));
  const companies = [...Map.groupBy(hidden, ({ key }) => key)];
  const labels = new Map(
    order
      .sort(companies, ([, [first]]) => first?.companyId ?? '')
      .map(([key], at) => [key, say('redact.company', { number: at + 1 })]),
  );
  const byImport = Map.groupBy(hidden, ({ importId }) => importId);
  return new Map(
    importIds.map((importId) => {
      const own = byImport.get(importId) ?? [];
      const toLabels = (toText: (name: CompanyName) => string) =>
        new Map(own.map((each) => [toText(each), labels.get(each.key) ?? '']));
      return [
        importId,
        { byId: toLabels(({ companyId }) => companyId), byName: toLabels(({ name }) => name) },
      ];
    }),
  );
}

import { NativeSelect } from '@mantine/core';
import { accountName } from '../../src/words/account-name.ts';
import { say } from '../../src/words/say.ts';
import { useEngineQuery, useImports } from '../lib/engine.tsx';
import type { ReportOptions } from './options.ts';

type Props = {
  readonly account: ReportOptions['account'];
  readonly onChoose: (account: ReportOptions['account']) => void;
};

export function AccountChoice(props: Props) {
  const services = new Set((useImports().data ?? []).map(({ service }) => service));
  return services.size > 1 ? <Choice {...props} /> : null;
}

function Choice({ account, onChoose }: Props) {
  const { data } = useEngineQuery(['accounts'], (client, input, options) => client.accounts(input, options));
  const joined = data?.together?.accounts ?? [];
  const accounts = joined.flatMap(
    ({ importId }) => data?.accounts.find((each) => each.importId === importId) ?? [],
  );
  if (accounts.length < 2) return null;
  return (
    <NativeSelect
      label={say('app.report.accounts')}
      value={account ?? ''}
      data={[
        { value: '', label: say('answer.together') },
        ...accounts.map((each) => ({ value: String(each.importId), label: accountName(each) })),
      ]}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
    />
  );
}

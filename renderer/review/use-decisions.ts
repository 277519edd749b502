import { type Query, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecisionKind } from '../../src/model/enumerations.ts';
import { useEngineQuery, useHost } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';
import type { Decision, Draft } from './kinds.ts';
import { isJoined } from './review-navigation.ts';

/** All accounts that are reviewed together share one queue: a step to another account's card does not fetch it again. */
export function useQueue() {
  const queries = useQueryClient();
  return useEngineQuery(['decisions', 'queue'], async (client, input, options) => {
    const queue = await client.decisions.queue(input, options);
    const others = queue.accounts.filter(({ importId }) => importId !== input.importId);
    if (isJoined(queue))
      for (const { importId } of others) queries.setQueryData(['decisions', 'queue', importId], queue);
    return queue;
  });
}
export const useIsJoined = (): boolean => {
  const { data } = useQueue();
  return data !== undefined && isJoined(data);
};
export const useHistory = (subjectId: string) =>
  useEngineQuery(['decisions', 'history', subjectId], (client, input, options) =>
    client.decisions.history({ ...input, subjectId }, options),
  );
export const useApps = (findingId: string) =>
  useEngineQuery(['decisions', 'apps', findingId], (client, input, options) =>
    client.decisions.connections({ ...input, findingId }, options),
  );
export const useRemovals = () =>
  useEngineQuery(['decisions', 'removals'], (client, input, options) =>
    client.decisions.removals(input, options),
  );
export const useFollowUps = () =>
  useEngineQuery(['decisions', 'follow-ups'], (client, input, options) =>
    client.followUps.list(input, options),
  );

/** Queries that show a decision. Other rows of the export do not and need not be fetched again. */
const SHOW_DECISIONS = [
  'accounts',
  'decisions',
  'finding',
  'findings',
  'overview',
  'company',
  'connections',
  'report',
];
const showsDecisions = ({ queryKey }: Query): boolean => SHOW_DECISIONS.includes(String(queryKey[0]));

type Choice = Draft & { readonly findingId: string; readonly decision: DecisionKind };
type AppsChoice = {
  readonly findingId: string | null;
  readonly connections: string[];
  readonly decision: DecisionKind;
  readonly note?: string | null;
};

/** The three actions of a review. Each resolves once every view that shows decisions has been updated. */
export function useDeciding() {
  const { client } = useHost();
  const importId = useImportId();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ predicate: showsDecisions });
  const decide = useMutation({
    mutationFn: (choice: Choice): Promise<Decision> =>
      client.decisions.set({ importId, ...choice, note: choice.note?.trim() || null }),
    onSuccess,
  });
  const decideOnApps = useMutation({
    mutationFn: (choice: AppsChoice) => client.decisions.bulk({ importId, ...choice }),
    onSuccess,
  });
  const undo = useMutation({
    mutationFn: (subjectId: string | null) => client.decisions.undo({ importId, subjectId }),
    onSuccess,
  });
  return { decide, decideOnApps, undo };
}

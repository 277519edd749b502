import {
  MutationCache,
  QueryCache,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { EngineClient } from '../../src/engine/contract/contract.ts';
import type { Settings } from '../../src/engine/contract/views.ts';
import type { Host } from './client.ts';
import { useImportId } from './navigation.tsx';
import { tellTabs } from './tabs.ts';

const HostContext = createContext<Host | null>(null);
export const HostProvider = HostContext.Provider;

/** The host that carries calls to the engine. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('A view was drawn outside of its host.');
  return host;
}

/** Answers stay fresh for half a minute, or until another tab reports a change. `onError` gets every error of a call. */
export function createQueryClient(onError: (error: unknown) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError,
      onSuccess: (_data, _variables, _result, { meta }) => tellTabs(meta?.erases ? 'erased' : 'changed'),
    }),
    defaultOptions: {
      // `always`: the engine is on this machine, so the browser's online state is irrelevant.
      queries: { staleTime: 30_000, gcTime: 300_000, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

type Ask<T> = (
  client: EngineClient,
  input: { readonly importId: number | null },
  options: { readonly signal: AbortSignal },
) => Promise<T>;

/** Asks the engine about the import in the address. The key only needs what else the query depends on. */
export function useEngineQuery<T>(key: readonly unknown[], ask: Ask<T>): UseQueryResult<T> {
  const { client } = useHost();
  const importId = useImportId();
  return useQuery({
    queryKey: [...key, importId],
    queryFn: ({ signal }) => ask(client, { importId }, { signal }),
  });
}

export const useOverview = () =>
  useEngineQuery(['overview'], (client, input, options) => client.overview(input, options));
export const useHeadlines = () =>
  useEngineQuery(['headlines'], (client, input, options) => client.headlines(input, options));
export const useTimeline = () =>
  useEngineQuery(['timeline'], (client, input, options) => client.timeline(input, options));
export const useFinding = (id: string) =>
  useEngineQuery(['finding', id], (client, input, options) => client.findings.get({ ...input, id }, options));
export const useCompany = (id: string) =>
  useEngineQuery(['company', id], (client, input, options) =>
    client.companies.get({ ...input, id }, options),
  );
export const useSettings = () =>
  useEngineQuery(['settings'], (client, _input, options) => client.settings.get(undefined, options));
export const useImports = () =>
  useEngineQuery(['imports'], (client, _input, options) => client.imports.list(undefined, options));

export function useSaving() {
  const { client } = useHost();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<Settings>) => client.settings.set(change),
    onSuccess: () => queries.invalidateQueries(),
  });
}

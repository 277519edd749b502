import type { ClientContext, ClientLink } from '@orpc/client';
import { type AnyProcedure, implement, traverseContractProcedures } from '@orpc/server';
import { contract } from '../src/engine/contract/contract.ts';

/** The engine checks inputs and outputs; checking them here again would only cost time. */
const UNCHECKED = { initialInputValidationIndex: Number.NaN, initialOutputValidationIndex: Number.NaN };

/** What is sent with a call: the languages in which the page wants its answer, as in `accept-language`. */
export type CallContext = { readonly language: string };

export type ForwardingRouter = { readonly [name: string]: AnyProcedure | ForwardingRouter };

/** The contract as a router in which every procedure calls the engine behind the link, streams included. */
export function forwardingRouter(link: ClientLink<ClientContext>): ForwardingRouter {
  const root: Folder = {};
  traverseContractProcedures({ router: contract, path: [] }, ({ contract: procedure, path }) => {
    const folder = path.slice(0, -1).reduce(subfolder, root);
    folder[path.at(-1) ?? ''] = implement(procedure, UNCHECKED)
      .$context<CallContext>()
      .handler(({ input, signal, context }) =>
        link.call(path, input, { context, ...(signal ? { signal } : {}) }),
      );
  });
  return root;
}

type Folder = { [name: string]: AnyProcedure | Folder };

function subfolder(parent: Folder, name: string): Folder {
  const folder = (parent[name] ?? {}) as Folder;
  parent[name] = folder;
  return folder;
}

import type { ClientContext, ClientLink } from '@orpc/client';
import { type AnyProcedure, implement, traverseContractProcedures } from '@orpc/server';
import { contract } from '../src/engine/contract/contract.ts';

/** The engine checks what comes in and what goes out; checking it here again would only cost time. */
const UNCHECKED = { initialInputValidationIndex: Number.NaN, initialOutputValidationIndex: Number.NaN };

/** What goes with a call: in which languages the page wants its answer, as in `accept-language`. */
export type CallContext = { readonly language: string };

export type ForwardingRouter = { readonly [name: string]: AnyProcedure | ForwardingRouter };

/** The contract as a router whose every procedure asks the engine behind the link, streams included. */
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

/** The part of a Babel path that is looked at here. */
type Path = {
  readonly node: { readonly type: string };
  readonly listKey?: string | null;
  readonly key?: string | number | null;
  readonly parent?: { readonly type: string; readonly callee?: { readonly name?: string } };
};

const ID_TAKERS = new Set(['message', 'say']);

/**
 * A Stryker plugin, named in scripts/mutate.ts. The compiler checks message ids and refuses the empty text that Stryker would
 * insert, so such a change can never be released.
 */
function shouldIgnore({ node, listKey, key, parent }: Path): string | undefined {
  const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
  const isFirst = listKey === 'arguments' && key === 0;
  const isId = isText && isFirst && ID_TAKERS.has(parent?.callee?.name ?? '');
  return isId ? 'The compiler checks the ids of messages.' : undefined;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'message-ids', value: { shouldIgnore } }];

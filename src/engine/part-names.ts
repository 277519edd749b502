/** The order in which people count parts: `a.zip` before `a-2.zip`, and `a-10.zip` after both. */
export function byPartName(one: { readonly name: string }, other: { readonly name: string }): number {
  const [a, b] = [one, other].map(({ name }) => name.replace(/\.zip$/i, ''));
  return (a ?? '').localeCompare(b ?? '', 'en', { numeric: true });
}

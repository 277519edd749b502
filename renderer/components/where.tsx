import { words } from '../text/common.ts';

/** Where in the export a row stands: part, path and pointer, as the coverage statement counts parts. */
export function Where({
  at,
}: {
  readonly at: { readonly part: number; readonly path: string; readonly pointer: string };
}) {
  return (
    <span className="small soft">
      {words.part(at.part)}, <code>{at.path}</code> <code>{at.pointer}</code>
    </span>
  );
}

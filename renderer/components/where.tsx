import { say } from '../../src/words/say.ts';

/** The part, path and pointer of a row in the export. Parts are counted as in the coverage statement. */
export function Where({
  at,
}: {
  readonly at: { readonly part: number; readonly path: string; readonly pointer: string };
}) {
  return (
    <span className="small soft">
      {say('app.controls.part', { part: at.part + 1 })}, <code>{at.path}</code> <code>{at.pointer}</code>
    </span>
  );
}

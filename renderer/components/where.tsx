import { say } from '../../src/words/say.ts';

/** Where in the export a row stands: part, path and pointer, as the coverage statement counts parts. */
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

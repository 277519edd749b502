import { say } from '../../src/words/say.ts';

export type Place = { readonly part: number; readonly path: string; readonly pointer: string };

/** Where a row is in the export, for anyone who wants to look it up. Parts are numbered as in the coverage statement. */
export function RecordPlace({ at }: { readonly at: Place }) {
  return (
    <details className="small">
      <summary>{say('app.company.showRecord')}</summary>
      <span className="small soft">
        {say('app.controls.part', { part: at.part + 1 })}, <code>{at.path}</code> <code>{at.pointer}</code>
      </span>
    </details>
  );
}

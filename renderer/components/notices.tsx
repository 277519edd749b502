import type { Preview } from '../../src/engine/contract/import-views.ts';

/** Notices about an import that result from the files that were chosen. */
export function Notices({ notices }: { readonly notices: Preview['notices'] }) {
  return notices.map(({ code, sentence }) => (
    <p key={`${code} ${sentence}`} className="note prose">
      {sentence}
    </p>
  ));
}

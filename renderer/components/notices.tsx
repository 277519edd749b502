import type { Preview } from '../../src/engine/contract/import-views.ts';

/** What is said of an import because of the files that were chosen. */
export function Notices({ notices }: { readonly notices: Preview['notices'] }) {
  return notices.map(({ code, sentence }) => (
    <p key={`${code} ${sentence}`} className="note prose">
      {sentence}
    </p>
  ));
}

import type { FindingView } from '../../src/engine/contract/finding-views.ts';
import { say } from '../../src/words/say.ts';
import { windowMessage } from '../../src/words/windows.ts';
import { english } from '../../src/words/words.ts';

/** When connection and claim overlap, and how its ends are known. */
export function FindingWindow({ window }: { readonly window: FindingView['finding']['window'] }) {
  if (!window) return <p>{say('app.finding.windowNone')}</p>;
  return (
    <>
      <p>{english.say(windowMessage(window))}.</p>
      <ul className="small soft">
        {[...new Set([window.fromBasis, window.toBasis])].map((basis) => (
          <li key={basis}>{say(`basis.${basis}.means`)}</li>
        ))}
      </ul>
    </>
  );
}

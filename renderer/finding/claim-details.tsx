import { words } from '../../src/words/current.ts';
import { claimDetails } from '../../src/words/facts.ts';

/** What belongs beside a statement: what it is about, the court case, and that no answer was found. */
export function ClaimDetails({ claim }: { readonly claim: Parameters<typeof claimDetails>[0] }) {
  return claimDetails(claim).map((detail) => (
    <p key={detail.id} className="small soft">
      {words().say(detail)}
    </p>
  ));
}

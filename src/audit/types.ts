import type { Evidence, FindingJson } from '../model/findings.ts';
import type { Message } from '../words/message.ts';

export type {
  ClaimExposure,
  Evidence,
  FindingClaim,
  FindingDecision,
  FindingResponse,
  Window,
} from '../model/findings.ts';

/** What the rules find, before it is worded. */
export type FindingFacts = Omit<Finding, 'title' | 'summary' | 'evidence'> & {
  readonly title: Message;
  /** Whole sentences, in order. */
  readonly summary: readonly Message[];
  readonly evidence: readonly EvidenceFacts[];
};
export type EvidenceFacts = Omit<Evidence, 'what'> & { readonly what: Message };

/** One finding, key for key as `sidedoor audit --json` prints it. The rules leave the decision null; `review/` fills it in. */
export type Finding = FindingJson;

import type {
  ClaimStatus,
  DecisionKind,
  EndBasis,
  Fit,
  Grade,
  MessagingScope,
  RuleId,
  Severity,
} from '../model/enumerations.ts';
import type { Message } from '../words/message.ts';
import type { Exposure } from './exposure.ts';

/** Half-open, ISO days; null is no bound at all on that side. Each end says where it comes from. */
export type Window = {
  readonly from: string | null;
  readonly to: string | null;
  readonly fromBasis: EndBasis;
  readonly toBasis: EndBasis;
};

/** A row of the export: which document, where in it, what it is, and whom or what it names. */
export type Evidence = {
  readonly part: number;
  readonly path: string;
  readonly pointer: string;
  readonly what: string;
  readonly name: string;
};

/** `fit` and `window` are null where a claim's period is never laid over a connection, `exposure` where it is no reach. */
export type FindingClaim = {
  readonly id: string;
  readonly kind: string;
  readonly status: Exclude<ClaimStatus, 'denied'>;
  readonly by: string;
  readonly statement: string;
  readonly source: string | null;
  readonly fit: Fit | null;
  readonly window: Window | null;
  readonly exposure: ClaimExposure | null;
};
export type ClaimExposure = { readonly least: { messages: number }; readonly most: { messages: number } };

/** What the company or Facebook answered; always shown with the claims. */
export type FindingResponse = {
  readonly id: string;
  readonly by: string;
  readonly statement: string;
  readonly source: string | null;
};

/** What the user decided. `reopened` says why to look at it again, in sentences; null while nothing has changed. */
export type FindingDecision = {
  readonly decision: DecisionKind;
  readonly note: string | null;
  /** ISO day. */
  readonly followUp: string | null;
  /** ISO 8601 instant, UTC. */
  readonly decidedAt: string;
  readonly reopened: string | null;
};

/** What the rules find, before it is worded. */
export type FindingFacts = Omit<Finding, 'title' | 'summary' | 'evidence'> & {
  readonly title: Message;
  /** Whole sentences, in order. */
  readonly summary: readonly Message[];
  readonly evidence: readonly EvidenceFacts[];
};
export type EvidenceFacts = Omit<Evidence, 'what'> & { readonly what: Message };

/** One finding, key for key as `sidedoor audit --json` prints it. The rules leave the decision null; `review/` fills it in. */
export type Finding = {
  /** `<rule>:<company>`, or the rule alone for a grouped one. Stable across imports. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly touchesMessaging: boolean;
  readonly messagingScope: MessagingScope | null;
  readonly grade: Grade;
  readonly title: string;
  readonly summary: string;
  readonly window: Window | null;
  readonly exposure: Exposure | null;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly FindingClaim[];
  readonly responses: readonly FindingResponse[];
  readonly decision: FindingDecision | null;
};

import type { Evidence, Finding } from '../model/findings.ts';
import type { Message } from '../words/message.ts';

/** The results of the rules, before they are worded. */
export type FindingFacts = Omit<Finding, 'title' | 'summary' | 'says' | 'evidence'> & {
  readonly title: Message;
  /** Whole sentences, in order. */
  readonly summary: readonly Message[];
  readonly evidence: readonly EvidenceFacts[];
};
export type EvidenceFacts = Omit<Evidence, 'what' | 'says'> & { readonly what: Message };

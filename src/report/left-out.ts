import { counted } from '../audit/sentences.ts';
import type { LeftOut } from './schema.ts';

/** What the user chose to leave out, in one sentence; null where that is nothing. */
export function leftOutSentence({ findings, decisions }: LeftOut): string | null {
  if (findings === 0) return null;
  const [are, them] = findings === 1 ? ['is', 'it'] : ['are', 'them'];
  const decided = decisions === 0 ? '' : `, with ${counted(decisions, 'decision')} on ${them}`;
  return `${counted(findings, 'finding')} of grade “Possible” ${are} left out of this report${decided}, as its owner chose.`;
}

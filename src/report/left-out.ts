import { say } from '../words/say.ts';
import type { LeftOut } from './schema.ts';

/** What the user chose to leave out, in one sentence; null if nothing. */
export function leftOutSentence({ findings, decisions }: LeftOut): string | null {
  if (findings === 0) return null;
  if (decisions === 0) return say('report.leftOut', { findings });
  return say('report.leftOutDecided', { findings, decisions });
}

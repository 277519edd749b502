import type { ConnectionKind, ConnectionStatus } from '../../src/model/enumerations.ts';
import type { Exposure, Finding, Window } from '../../src/model/findings.ts';
import { connectionStatus } from '../../src/words/connection-status.ts';
import { statesMessage } from '../../src/words/connections.ts';
import { words } from '../../src/words/current.ts';
import { decisionText } from '../../src/words/decisions.ts';
import { messagesInWindow } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { windowMessage } from '../../src/words/windows.ts';

/** `2014-10-01` or an ISO instant as `1 October 2014`, in UTC. */
export const dayInWords = (iso: string): string => words().day(iso);

/** The day of an instant, or a dash if the export does not say. */
export const dayOrDash = (iso: string | null): string => (iso === null ? '–' : words().day(iso));

/** `41230` as `41,230`. */
export const formatNumber = (value: number): string => words().number(value);

type Dated = {
  readonly kind: ConnectionKind;
  readonly status: ConnectionStatus;
  readonly addedAt: string | null;
  readonly removedAt: string | null;
};

/** A connection's status and dates; a blocked app has no dates. */
export const connectionText = (row: Dated): string =>
  row.kind === 'blocked' ? connectionStatus(row) : words().say(statesMessage([row]));

type Decision = NonNullable<Finding['decision']>;

/** What was decided and when, and until when an answer is due. */
export const decidedText = (made: Decision): string =>
  say('report.decidedOn', { day: dayInWords(made.decidedAt), decision: decisionText(made) });

/** A window as one sentence. */
export const windowText = (window: Window | null): string =>
  window === null ? say('cli.window.none') : words().say(windowMessage(window));

/** The count of a window as a range, never one number if there are two, and what the range does not say. */
export const exposureText = ({ least, most }: Exposure): string =>
  say('cli.exposure', { messages: messagesInWindow({ least: least.messages, most: most.messages }) });

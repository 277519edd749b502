import { message } from '../../words/message.ts';
import { isBlank, type TextRow, toLabelRows } from '../dialects/label-values.ts';
import type { Problem, ReadResult, SettingRecord } from '../records.ts';
import { readFlag } from './flags.ts';
import { commonBasis, readInstant } from './instant.ts';
import { byRows, listRows, textRows, unreadRows } from './labelled.ts';
import {
  type ElementParser,
  type KindParser,
  merge,
  NOTHING,
  type ParserContext,
  refuse,
  result,
} from './parser.ts';
import { field, isObject, list, text } from './plain.ts';

/** The settings documents of Messenger: a few flags from each, and none of their other content. */

const CROSS_APP_ROWS = ['cross-app-messaging', 'cross-app-messaging-groups'] as const;

/** Two rows with a flag each: for people, for groups. */
const readCrossApp = byRows((rows, { value, pointer }, context) => {
  const flags = textRows(rows);
  if (flags.length === 0) return refuse('unknown-shape', pointer, message('problem.settings.noRow'));
  const when = readInstant(field(value, 'timestamp'), pointer);
  const place = { at: when.at, basis: commonBasis([when], context.basis) };
  return merge([
    ...flags.map((row, at) => readFlagRow(row, at, place)),
    result([], [when.problem, ...unreadRows(rows, ['text'])]),
  ]);
});

/** What cannot be named or understood is kept by its place, with a problem. */
function readFlagRow(row: TextRow, at: number, place: Pick<SettingRecord, 'at' | 'basis'>): ReadResult {
  const { pointer } = row;
  const known = CROSS_APP_ROWS[at];
  const flag = readFlag(row.value);
  const value = flag === null ? printedWord(row.value, known !== undefined) : String(flag);
  const name = known ?? `row-${at + 1}`;
  const records: SettingRecord[] =
    value === null ? [] : [{ type: 'setting', name, value, ...place, pointer }];
  const problems: Problem[] = [];
  if (known === undefined)
    problems.push({ code: 'unknown-setting', pointer, message: message('problem.settings.unknown') });
  else if (flag === null)
    problems.push({ code: 'unknown-flag', pointer, message: message('problem.settings.noFlag') });
  return result(records, problems);
}

/** A single word may mean true or false in an unknown language; a longer text, or one of an unknown row, might be personal. */
function printedWord(value: unknown, isKnownRow: boolean): string | null {
  const printed = typeof value === 'number' ? String(value) : text(value);
  if (printed === null || /^\d+$/.test(printed)) return printed;
  return isKnownRow && printed.length <= LONGEST_WORD ? printed : 'set';
}

const LONGEST_WORD = 30;

export const crossAppMessaging: KindParser = { labelled: readCrossApp };

/** Whether encrypted messages were sent and received, and on how many devices. The devices themselves stay unread. */
export const readSecret: ElementParser = ({ value, pointer }, context) => {
  if (!isObject(value)) return refuse('unknown-shape', pointer, message('problem.secretConversations.empty'));
  const devices = [...list(field(value, 'tincan_devices')), ...list(field(value, 'armadillo_devices'))]
    .length;
  return merge([
    readSecretFlag('secret-conversations-sent', field(value, 'has_sent_message'), pointer, context),
    readSecretFlag('secret-conversations-received', field(value, 'has_received_message'), pointer, context),
    result([setting('secret-conversation-devices', String(devices), pointer, context)]),
  ]);
};

function readSecretFlag(name: string, value: unknown, pointer: string, context: ParserContext): ReadResult {
  if (value === undefined || value === null) return NOTHING;
  const flag = readFlag(value);
  if (flag === null) return refuse('unknown-flag', pointer, message('problem.settings.noFlag'));
  return result([setting(name, String(flag), pointer, context)]);
}

function setting(name: string, value: string, pointer: string, { basis }: ParserContext): SettingRecord {
  return { type: 'setting', name, value, at: null, basis, pointer };
}

/** The same as a record of rows: two flags, then lists of devices. This form was never seen. */
const readSecretRows = byRows((rows, { pointer }, context) => {
  const [sent, received, ...further] = textRows(rows);
  if (sent === undefined || further.length > 0)
    return refuse('unknown-shape', pointer, message('problem.settings.noRow'));
  const devices = listRows(rows).reduce((sum, { items }) => sum + items.length, 0);
  const record = {
    has_sent_message: sent.value,
    has_received_message: received?.value,
    armadillo_devices: Array.from({ length: devices }),
  };
  return merge([
    readSecret({ key: null, value: record, pointer }, context),
    result([], unreadRows(rows, ['text', 'list'])),
  ]);
});

export const secretConversations: KindParser = {
  keyed: { secret_conversations: readSecret, secret_conversations_v2: readSecret },
  labelled: readSecretRows,
};

/** A map of lists with contact details that Messenger fills in for businesses: the owner's name, and that it exists. */
const readAutofill: ElementParser = ({ value, pointer }, context) => {
  if (!isObject(value)) return refuse('unknown-shape', pointer, message('problem.autofill.empty'));
  const name = [field(value, 'FULL_NAME'), field(value, 'full_name')]
    .map(firstText)
    .find((one) => one !== null);
  const flag = setting('messenger-autofill', String(Object.keys(value).length > 0), pointer, context);
  return result(name ? [{ type: 'owner', name, rank: 2, pointer }, flag] : [flag]);
};

function firstText(value: unknown): string | null {
  return text(Array.isArray(value) ? value[0] : value);
}

/** The same as a record of rows. Only the fact that there are details is taken. */
const readAutofillRows: ElementParser = ({ value, pointer }, context) => {
  if (isBlank(toLabelRows(value, pointer))) return NOTHING;
  return result([setting('messenger-autofill', 'true', pointer, context)]);
};

export const messengerAutofill: KindParser = {
  keyed: { autofill_information: readAutofill, autofill_information_v2: readAutofill },
  labelled: readAutofillRows,
};

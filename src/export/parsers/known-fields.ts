import type { Service } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import { MAX_PROBLEMS } from '../limits.ts';
import { boundName } from '../long-names.ts';
import { type Problem, UNKNOWN_FORM } from '../records.ts';
import { below, isObject } from './plain.ts';
import type { PlainKind } from './registry.ts';

/** The fields of an object, or of each item of a list, by name; true: nothing below is examined, on purpose. */
export type Fields = ReadonlyMap<string, Fields | true>;

function fields(names: string, nested: Readonly<Record<string, Fields>> = {}): Fields {
  const plain = names.split(' ').map((name): [string, true] => [name, true]);
  return new Map<string, Fields | true>([...plain, ...Object.entries(nested)]);
}

/** An item of a list of rows: a value, or rows of its own. */
const ITEM = new Map<string, Fields | true>(fields('value label title href timestamp_value'));
const ROW = fields('label title value href timestamp_value ent_field_name', { vec: ITEM });
const ROWS: Fields = new Map([...ROW, ['dict', ROW]]);
ITEM.set('dict', ROWS);

/** A label_values record. `media` was empty in every export. */
const RECORD = fields('fbid timestamp title ent_name', { media: new Map(), label_values: ROWS });

const APP = fields('name added_timestamp user_app_scoped_id category removed_timestamp');
const AUDIENCES =
  'advertiser_name has_data_file_custom_audience has_remarketing_custom_audience has_in_person_store_visit';
/** In 2018-19 one form served every document about ads. */
const ADS = fields(`title action timestamp url label value ${AUDIENCES}`);
const ACCOUNT = 'service_name native_app_id username email phone_number name';
const ONLY_ROWS = fields('');

/** The fields of an item of keyed JSON. Null: everything else in the document is personal, and none of its fields is named. */
const ITEMS: Readonly<Record<Exclude<PlainKind, 'message-headers'>, Fields | null>> = {
  'connected-apps': APP,
  'instant-games': APP,
  'owned-apps': APP,
  'granted-permissions': ONLY_ROWS,
  'app-posts': fields('timestamp title attachments data tags'),
  'off-meta-activity': fields('name', { events: fields('id type timestamp') }),
  'off-meta-settings': ONLY_ROWS,
  advertisers: ADS,
  'ad-interactions': ADS,
  'ad-threads': ONLY_ROWS,
  'lead-forms': ADS,
  'apps-detected': ONLY_ROWS,
  'secret-conversations': fields(
    'has_sent_message has_received_message tincan_devices armadillo_devices calls',
  ),
  'cross-app-messaging': ONLY_ROWS,
  'accounts-center': fields(ACCOUNT, { linked_accounts: fields(ACCOUNT) }),
  'messenger-autofill': null,
  profile: null,
  posts: null,
  logins: null,
  'time-zone': null,
};

const OF_INSTAGRAM: Partial<Record<PlainKind, Fields | null>> = {
  'connected-apps': fields('title href media_map_data string_map_data string_list_data'),
  'off-meta-activity': ITEMS['off-meta-activity'],
  'off-meta-settings': ONLY_ROWS,
  advertisers: fields(AUDIENCES),
  'lead-forms': fields('label value'),
  'secret-conversations': ITEMS['secret-conversations'],
};

const CONVERSATION = fields('conversationId', {
  messages: fields(
    'messageCreate welcomeMessageCreate joinConversation participantsJoin participantsLeave conversationNameUpdate reactionCreate',
  ),
});

const OF_X: Partial<Record<PlainKind, Fields | null>> = {
  'connected-apps': fields('', {
    connectedApplication: fields('organization name description permissions accessType approvedAt id'),
  }),
  'message-headers': fields('', { dmConversation: CONVERSATION }),
  advertisers: fields('ad'),
};

/** By service. A kind that is not here also contains personal data, as with null. */
const ALL_ITEMS: Readonly<Record<Service, Partial<Record<PlainKind, Fields | null>>>> = {
  facebook: ITEMS,
  instagram: OF_INSTAGRAM,
  x: OF_X,
};

/** A message's fields other than sender, time and text are its content or its delivery state; none of them names an app. */
const MESSAGE = fields(
  [
    'sender_name timestamp_ms timestamp content type share photos videos audio_files files gifs sticker reactions users',
    'call_duration missed ip is_unsent is_taken_down bumped_message_metadata is_geoblocked_for_viewer plan payment_info',
    'is_unsent_image_by_messenger_kid_parent sender_id_INTERNAL media_path_INTERNAL type_INTERNAL',
    'senderName text media isUnsent',
  ].join(' '),
);

/** A thread document of any year and of the encrypted download. */
const THREAD = fields(
  'title thread_path thread_type threadName is_still_participant magic_words image joinable_mode is_pending',
  { participants: fields('name'), messages: MESSAGE },
);

export function getItemFields(service: Service, kind: PlainKind, isRecord: boolean): Fields | true {
  const item = ALL_ITEMS[service][kind] ?? null;
  return item === null ? true : isRecord ? RECORD : item;
}

export const getThreadFields = (key: string): Fields | true | undefined => THREAD.get(key);

/**
 * Finds the fields of one document that were never seen in an export: what Facebook adds is not read, but not dropped silently
 * either. Each is noted once, at its first place; with notes alone the document still counts as read, because everything known
 * in it was read.
 */
export class UnknownFields {
  readonly #noted = new Set<string>();
  #problems: Problem[] = [];
  #steps: (string | number)[] = [];

  /** The new ones in the value of a field `name` that is at `pointer`. */
  find(name: string, value: unknown, known: Fields | true | undefined, pointer: string): Problem[] {
    if (known === true) return [];
    this.#problems = [];
    this.#steps = [];
    this.#visit(name, value, known, pointer);
    return this.#problems;
  }

  #visit(name: string, value: unknown, known: Fields | undefined, pointer: string): void {
    if (known === undefined || (known.size === 0 && !isEmpty(value))) this.#note(name, pointer);
    else if (Array.isArray(value)) this.#visitItems(name, value, known, pointer);
    else if (isObject(value)) this.#visitFields(value, known, pointer);
  }

  #visitItems(name: string, items: readonly unknown[], known: Fields, pointer: string): void {
    for (let at = 0; at < items.length; at += 1) {
      this.#steps.push(at);
      this.#visit(name, items[at], known, pointer);
      this.#steps.pop();
    }
  }

  #visitFields(value: object, known: Fields, pointer: string): void {
    for (const name in value) {
      const inner = known.get(name);
      if (inner === true) continue;
      this.#steps.push(name);
      this.#visit(name, (value as Readonly<Record<string, unknown>>)[name], inner, pointer);
      this.#steps.pop();
    }
  }

  #note(name: string, pointer: string): void {
    const noted = boundName(name);
    // Beyond this number they are no longer counted either: no real document has that many.
    if (this.#noted.has(noted) || this.#noted.size === MAX_PROBLEMS) return;
    this.#noted.add(noted);
    const place = below(pointer, ...this.#steps);
    this.#problems.push({ code: UNKNOWN_FORM, pointer: place, message: message('problem.unknownField') });
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

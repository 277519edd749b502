import { message } from '../../words/message.ts';
import { type ExportRecord, UNKNOWN_FORM } from '../records.ts';
import { byRows, namesIn } from './labelled.ts';
import { type ElementParser, type KindParser, merge, NOTHING, refuse, result } from './parser.ts';
import { below, field, isObject, text } from './plain.ts';

/** `{ service_name, ... }`, or one object with all of them under `linked_accounts`. Only the service is kept. */
const readAccount: ElementParser = (element, context) => {
  const { value, pointer } = element;
  const wholeDocument = /^\/[^/]+$/.test(pointer);
  if (!wholeDocument || !isObject(value)) return readLinked(element, context);
  const linked = field(value, 'linked_accounts');
  // A person without linked accounts.
  if (!Array.isArray(linked)) return Object.keys(value).length > 0 ? readLinked(element, context) : NOTHING;
  const place = below(pointer, 'linked_accounts');
  return merge(
    linked.map((one, at) => readLinked({ key: null, value: one, pointer: below(place, at) }, context)),
  );
};

const readLinked: ElementParser = ({ value, pointer }) => {
  const service = text(field(value, 'service_name'));
  if (service === null) return refuse('missing-name', pointer, message('problem.linkedAccount.unnamed'));
  return result([{ type: 'linked-account', service, pointer }]);
};

/** Names of Meta's services, which no language translates. */
const SERVICES: ReadonlySet<string> = new Set(
  'Facebook|Instagram|Messenger|Meta Horizon|Meta Quest|Oculus|Threads|WhatsApp'.split('|'),
);

/**
 * A record of rows (2025 onward) with unknown meaning: a row that is the name of a service counts as one, the others may be
 * personal and are ignored. If there is none, the record itself is kept, and one note says so.
 */
const readRecord = byRows((rows, { pointer }, { basis }) => {
  const services = rows
    .flatMap(namesIn)
    .flatMap(({ value: service, pointer: place }): ExportRecord[] =>
      service !== null && SERVICES.has(service) ? [{ type: 'linked-account', service, pointer: place }] : [],
    );
  if (services.length > 0) return result(services);
  const note = { code: UNKNOWN_FORM, pointer, message: message('problem.linkedAccount.unknownForm') };
  return result(
    [{ type: 'setting', name: 'accounts-center', value: 'set', at: null, basis, pointer }],
    [note],
  );
});

export const accountsCenter: KindParser = {
  keyed: { accounts_center: readAccount, accounts_center_v2: readAccount },
  labelled: readRecord,
};

import { message } from '../../words/message.ts';
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

export const accountsCenter: KindParser = {
  keyed: { accounts_center: readAccount, accounts_center_v2: readAccount },
};

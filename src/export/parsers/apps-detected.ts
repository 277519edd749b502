import { message } from '../../words/message.ts';
import {
  byRows,
  furtherRows,
  listRows,
  type PrintedItem,
  printedItems,
  textRows,
  unreadRows,
} from './labelled.ts';
import { type KindParser, merge, refuse, result } from './parser.ts';
import { text } from './plain.ts';

/** A row with the app's name. The record's date looks like that of the app object itself and is not kept. */
const readDetected = byRows((rows, { pointer }, { ref }) => {
  const [single] = textRows(rows);
  const names: PrintedItem[] = single
    ? [{ value: text(single.value), pointer }]
    : listRows(rows).flatMap(printedItems);
  if (names.length === 0) return missing(pointer);
  const from = /on_your_account/i.test(ref.path) ? 'account' : 'activity';
  return merge([
    result([], [furtherRows(textRows(rows), 1), ...unreadRows(rows, [single ? 'text' : 'list'])]),
    ...names.map(({ value: name, pointer: at }) =>
      name === null ? missing(at) : result([{ type: 'detected-app', name, from, pointer: at }]),
    ),
  ]);
});

function missing(pointer: string) {
  return refuse('missing-name', pointer, message('problem.detectedApp.unnamed'));
}

export const appsDetected: KindParser = { labelled: readDetected };

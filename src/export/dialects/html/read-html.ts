import type { ReadDocument } from '../../read.ts';

/** Placeholder until the HTML dialects are in: says that pages are not read yet. */
export const readHtml: ReadDocument = async (_ref, _bytes, sink) => {
  await sink.problems([
    {
      code: 'html-not-supported',
      pointer: '',
      message: 'HTML pages are not read yet; ask Facebook for JSON.',
    },
  ]);
  return { status: 'unrecognised', dialect: null, records: 0, problems: 1 };
};

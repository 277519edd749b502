import { expect, it } from 'vitest';
import { GENERATIONS, madePage } from './made-pages.ts';
import { read } from './support.ts';

const FOLDER = 'apps_and_websites_off_of_facebook';

it.each(GENERATIONS)(
  'an unrelated page next to the off-Meta list is not a business (template of %s)',
  async (generation) => {
    for (const content of [
      '<div>hello</div>',
      '<div class="_a6-g"><div class="_2ph_ _a6-p">Text</div></div>',
    ]) {
      const path = `${FOLDER}/sonstiges/hilfe.html`;
      const { found, status } = await read(path, madePage(generation, path, content));
      expect({ found: found.filter(({ type }) => type === 'off-meta'), status }).toEqual({
        found: [],
        status: 'unrecognised',
      });
    }
  },
);

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { temporaryDir } from '../temporary-dir.ts';

const page = (content: string) =>
  `<html><head><base href="../" /><title>Ada Example</title></head><body><div class="contents"><h1>Ada Example</h1>${content}</div><div class="footer">Downloaded by Ada Example on Monday, April 16, 2018 at 12:05pm EDT</div></body></html>`;
const CLICKED =
  '<h2>Ads History</h2><ul><li>Shop One (Clicked Ad)<div class="meta">Sunday, April 1, 2018 at 11:25am EDT</div></li></ul>';
const LISTED = '<h2>Advertisers with your contact info</h2><ul><li>Shop Two</li><li>Shop Three</li></ul>';

async function findAbsent(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = temporaryDir();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const engine = new Engine({ ledgerPath: `${folder}.sqlite`, knowledge: loadKnowledge() });
  try {
    const { importId } = await engine.importExport({ paths: [folder] });
    return auditJson(engine.openImport(importId), false).coverage.absent;
  } finally {
    engine.close();
  }
}

it('advertisers found in a document of another kind are not reported as absent', async () => {
  const index = page('<table><tr><th>Name</th><td>Ada Example</td></tr></table>');
  expect(await findAbsent({ 'index.htm': index, 'html/ads.htm': page(CLICKED + LISTED) })).not.toContain(
    'advertisers',
  );
  expect(await findAbsent({ 'index.htm': index, 'html/ads.htm': page(CLICKED) })).toContain('advertisers');
  const interactions = JSON.stringify({
    topics: [],
    custom_audiences: ['Shop Two'],
    lead_gen_info: [],
    history: [],
  });
  expect(await findAbsent({ "ads/advertisers_you've_interacted_with.json": interactions })).not.toContain(
    'advertisers',
  );
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_DIR } from '../src/knowledge/files.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { joinTopics } from '../src/words/catalog.ts';
import { loadCatalog } from '../src/words/languages.ts';
import { listUntranslated, listUntranslatedSpeakers } from './untranslated.ts';

/*
 * `node scripts/translations.ts de [file]`: what German lacks, topics of the catalogue first. Facts are printed as TOML to be
 * filled in, the English above each text; those whose English has changed are printed again with their new digest.
 */

const [language = '', onlyFile] = process.argv.slice(2);
const catalogDir = join(import.meta.dirname, '../src/words');
if (language === '' || !existsSync(join(catalogDir, language))) {
  console.error('Which language? node scripts/translations.ts <language> [file], for example de netflix');
  process.exit(2);
}

const knowledge = loadKnowledge();
const dir = KNOWLEDGE_DIR;
const missing = listUntranslated(knowledge, dir, language).filter(({ file }) => (onlyFile ?? file) === file);
const speakers =
  onlyFile === undefined || onlyFile === '_speakers'
    ? listUntranslatedSpeakers(knowledge, dir, language)
    : [];
if (onlyFile === undefined) await printCatalog();

let file = '';
for (const item of missing) {
  if (item.file !== file) console.log(`\n# knowledge/translations/${language}/${item.file}.toml`);
  file = item.file;
  console.log(
    `\n[${item.id}]${item.isStale ? ' # the English has changed' : ''}\nenglish = "${item.digest}"`,
  );
  for (const [field, text] of Object.entries(item.texts)) console.log(`# ${text}\n${field} = ""`);
}
if (speakers.length > 0) console.log(`\n# knowledge/translations/${language}/_speakers.toml\n`);
for (const by of speakers) console.log(`${JSON.stringify(by)} = ""`);
console.error(
  `\n${missing.length} facts and ${speakers.length} speakers without a translation into ${language}.`,
);

/** Topics that have no file, and ids that a file lacks. The compiler says the same of a complete language. */
async function printCatalog(): Promise<void> {
  const en = await loadCatalog('en');
  const catalog = joinTopics(await import(join(catalogDir, language, 'index.ts')));
  const ids = Object.keys(en).filter((id) => !Object.hasOwn(catalog, id));
  console.log(
    ids.length === 0 ? '# The catalogue is complete.' : `# Missing in the catalogue:\n# ${ids.join('\n# ')}`,
  );
}

import { metaFile } from './file-schemas.ts';
import { KNOWLEDGE_DIR, readFacts } from './files.ts';

/** The ISO day on which the facts were last edited; reads one small file. @throws KnowledgeError */
export const readFactsDay = (): string => readFacts(KNOWLEDGE_DIR, 'meta.toml', metaFile).made;

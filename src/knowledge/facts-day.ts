import { metaFile } from './file-schemas.ts';
import { KNOWLEDGE_DIR, readFacts } from './files.ts';

/** The day on which the facts were last worked on, ISO; reads one small file. @throws KnowledgeError */
export const readFactsDay = (): string => readFacts(KNOWLEDGE_DIR, 'meta.toml', metaFile).made;

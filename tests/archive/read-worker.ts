import { parentPort, workerData } from 'node:worker_threads';
import { closeSources } from '../../src/archive/file-handles.ts';
import { readEntry } from '../../src/archive/read-entry.ts';

/** A thread that is given only one plain entry: reads it, posts its text. */
const bytes = await readEntry(workerData);
closeSources();
parentPort?.postMessage(bytes.toString());

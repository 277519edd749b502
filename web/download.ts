import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Taken } from '../src/engine/act/prepared-files.ts';
import { say } from '../src/words/say.ts';
import { answerJson } from './answers.ts';

/**
 * `GET /download/<handle>`: streams a file that was written for the user, to be saved and never shown under our own origin. It
 * can be fetched once and is removed afterwards, whatever the outcome.
 */
export async function sendDownload(response: ServerResponse, file: Taken | null): Promise<void> {
  if (!file) return answerJson(response, 404, { sentence: say('web.gone') });
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${file.name}"`,
    'content-length': file.bytes,
  });
  try {
    await pipeline(createReadStream(file.path), response);
  } finally {
    await rm(file.path, { force: true });
  }
}

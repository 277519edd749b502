import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from './headers.ts';

/** Node's own codes for what is no request that a handler could see, and the status that it would answer with. */
const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what Node would answer by itself, in its place: with our headers, and nothing of what was sent. */
export function answerProtocolErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // A browser that has gone away, or an answer that is under way already: nothing can be said any more.
    const isSilent = !socket.writable || error.code === 'ECONNRESET' || hasBegun(socket);
    if (isSilent) socket.destroy();
    else socket.end(toAnswer(STATUS[error.code ?? ''] ?? 400));
  });
  // An `Expect` that nobody knows: our handler says what it thinks of the request.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** A second status line in the middle of an answer would become part of its body. */
const hasBegun = (socket: Duplex): boolean => (socket as Socket).bytesWritten > 0;

function toAnswer(status: number): string {
  const headers = { ...SECURITY_HEADERS, connection: 'close', 'content-length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`;
}

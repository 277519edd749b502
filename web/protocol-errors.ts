import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from './headers.ts';

/** Node's own codes for input that never reaches a request handler, and the status that Node would answer with. */
const STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers in Node's place: with our headers, and with nothing of what was sent. */
export function answerProtocolErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // The browser has disconnected, or an answer is already under way: nothing can be sent any more.
    const isSilent = !socket.writable || error.code === 'ECONNRESET' || hasBegun(socket);
    if (isSilent) socket.destroy();
    else socket.end(toAnswer(STATUS[error.code ?? ''] ?? 400));
  });
  // An unknown `Expect`: our handler decides about the request.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** A second status line in the middle of an answer would become part of its body. */
const hasBegun = (socket: Duplex): boolean => (socket as Socket).bytesWritten > 0;

function toAnswer(status: number): string {
  const headers = { ...SECURITY_HEADERS, connection: 'close', 'content-length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`;
}

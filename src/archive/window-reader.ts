import type { FileHandle } from 'node:fs/promises';
import { RandomAccessReader } from 'yauzl';

const WINDOW_BYTES = 256 * 1024;

/**
 * Serves yauzl's many small reads from one moving window. Two reads from disk per entry would make listing 100,000 entries take
 * seconds; from the window it takes a fraction of that, in constant memory.
 */
export class WindowReader extends RandomAccessReader {
  readonly fileBytes: number;
  readonly #file: FileHandle;
  readonly #window = Buffer.allocUnsafe(WINDOW_BYTES);
  #start = 0;
  #length = 0;

  constructor(file: FileHandle, fileBytes: number) {
    super();
    this.#file = file;
    this.fileBytes = fileBytes;
  }

  /** The bytes from `position` on. Throws if the file ends before. */
  async bytesAt(position: number, length: number): Promise<Buffer> {
    await this.#cover(position, length);
    const bytes = Buffer.allocUnsafe(length);
    this.#copy(bytes, 0, length, position);
    return bytes;
  }

  /** Called by yauzl. Calls back at once when the window already covers the range. */
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    if (this.#covers(position, length)) {
      this.#copy(buffer, offset, length, position);
      callback(null);
      return;
    }
    this.#cover(position, length).then(() => {
      this.#copy(buffer, offset, length, position);
      callback(null);
    }, callback);
  }

  /** Directly from the window: a view of it for each read would be garbage twice per entry. */
  #copy(buffer: Buffer, offset: number, length: number, position: number): void {
    const start = position - this.#start;
    this.#window.copy(buffer, offset, start, start + length);
  }

  #covers(position: number, length: number): boolean {
    return position >= this.#start && position + length <= this.#start + this.#length;
  }

  async #cover(position: number, length: number): Promise<void> {
    if (position + length > this.fileBytes || length > WINDOW_BYTES)
      throw new Error('unexpected end of file');
    if (this.#covers(position, length)) return;
    this.#start = position;
    this.#length = 0;
    while (this.#length < length) {
      const rest = WINDOW_BYTES - this.#length;
      const { bytesRead } = await this.#file.read(this.#window, this.#length, rest, position + this.#length);
      if (bytesRead === 0) throw new Error('unexpected end of file');
      this.#length += bytesRead;
    }
  }
}

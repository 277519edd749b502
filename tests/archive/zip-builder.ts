import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Writes ZIPs byte by byte, so that each field can be false. Without any override the result is a correct ZIP. Fields that
 * start with `local` are in the local header only; the others in both headers, unless the test says otherwise.
 */
export type ZipFileSpec = {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  /** 8 (default) deflates, any other method writes the data as it is. */
  readonly method?: number;
  /** Replaces the packed bytes. */
  readonly packed?: Buffer;
  /** Central directory only. */
  readonly size?: number | bigint;
  readonly compressedSize?: number | bigint;
  readonly crc32?: number;
  readonly offset?: number | bigint;
  readonly flags?: number;
  readonly localName?: string | Buffer;
  readonly localMethod?: number;
  readonly localFlags?: number;
  readonly localExtra?: Buffer;
  readonly centralExtra?: Buffer;
  /** Sizes and checksum follow the data, as written by tools that pack a stream (flag bit 3). */
  readonly descriptor?: boolean;
  /** Sizes and offset are in the zip64 extra field. */
  readonly zip64?: boolean;
};

export type ZipOptions = {
  readonly comment?: string;
  /** The end record's count of entries. */
  readonly entryCount?: number;
  readonly diskNumber?: number;
  /** Writes the zip64 end of the directory, as in archives of more than 65,535 entries or 4 GB. */
  readonly zip64?: boolean;
  /** Added to every offset: the output is placed after this many other bytes. */
  readonly base?: number;
};

const UTF8 = 0x800;
const DESCRIPTOR = 8;
const MAX32 = 0xffffffff;

type Packed = ZipFileSpec & { readonly rawName: Buffer; readonly bytes: Buffer; readonly plain: Buffer };

/** A complete ZIP. */
export function buildZip(files: readonly ZipFileSpec[], options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = options.base ?? 0;
  for (const file of files.map(pack)) {
    const local = localEntry(file);
    centrals.push(centralEntry(file, file.offset ?? offset));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...centrals, directoryEnd(centrals, offset, options)]);
}

/** Just the entry of one file, header and data. */
export function buildLocalEntry(file: ZipFileSpec): Buffer {
  return localEntry(pack(file));
}

function pack(file: ZipFileSpec): Packed {
  const plain = Buffer.from(file.data ?? '');
  const bytes = file.packed ?? ((file.method ?? 8) === 8 ? deflateRawSync(plain) : plain);
  return { ...file, plain, bytes, rawName: Buffer.from(file.name) };
}

function localEntry(file: Packed): Buffer {
  const name = Buffer.from(file.localName ?? file.rawName);
  const extra = file.localExtra ?? Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(file.localFlags ?? getFlags(file), 6);
  header.writeUInt16LE(file.localMethod ?? file.method ?? 8, 8);
  if (!file.descriptor) writeSizes(header, 14, crc32(file.plain), file.bytes.length, file.plain.length);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([
    header,
    name,
    extra,
    file.bytes,
    file.descriptor ? getDescriptor(file) : Buffer.alloc(0),
  ]);
}

function centralEntry(file: Packed, offset: number | bigint): Buffer {
  const sum = file.crc32 ?? crc32(file.plain);
  const [packed, size] = [file.compressedSize ?? file.bytes.length, file.size ?? file.plain.length];
  const extra = file.centralExtra ?? (file.zip64 ? zip64Extra(size, packed, offset) : Buffer.alloc(0));
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(getFlags(file), 8);
  header.writeUInt16LE(file.method ?? 8, 10);
  writeSizes(header, 16, sum, file.zip64 ? MAX32 : Number(packed), file.zip64 ? MAX32 : Number(size));
  header.writeUInt16LE(file.rawName.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(file.zip64 ? MAX32 : Number(offset), 42);
  return Buffer.concat([header, file.rawName, extra]);
}

function getFlags(file: ZipFileSpec): number {
  return (file.flags ?? UTF8) | (file.descriptor ? DESCRIPTOR : 0);
}

function writeSizes(header: Buffer, at: number, sum: number, packed: number, size: number): void {
  header.writeUInt32LE(sum, at);
  header.writeUInt32LE(packed, at + 4);
  header.writeUInt32LE(size, at + 8);
}

function getDescriptor(file: Packed): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  writeSizes(descriptor, 4, crc32(file.plain), file.bytes.length, file.plain.length);
  return descriptor;
}

function zip64Extra(...values: readonly (number | bigint)[]): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [at, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + at * 8);
  return extra;
}

function directoryEnd(centrals: readonly Buffer[], start: number, options: ZipOptions): Buffer {
  const bytes = centrals.reduce((sum, central) => sum + central.length, 0);
  const count = options.entryCount ?? centrals.length;
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.diskNumber ?? 0, 4);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(options.zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(options.zip64 ? MAX32 : bytes, 12);
  end.writeUInt32LE(options.zip64 ? MAX32 : start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...(options.zip64 ? zip64End(count, bytes, start) : []), end, comment]);
}

function zip64End(count: number, bytes: number, start: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  for (const [at, value] of [
    [4, 44],
    [24, count],
    [32, count],
    [40, bytes],
    [48, start],
  ] as const) {
    record.writeBigUInt64LE(BigInt(value), at);
  }
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}

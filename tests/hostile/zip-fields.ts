const SIGNATURES = {
  firstLocal: 0x04034b50,
  local: 0x04034b50,
  firstCentral: 0x02014b50,
  central: 0x02014b50,
  end: 0x06054b50,
  zip64End: 0x06064b50,
  locator: 0x07064b50,
} as const;

/** The kinds of records of a ZIP; of those that come more than once the last, unless it says `first`. */
export type RecordName = keyof typeof SIGNATURES;

export function findRecord(zip: Buffer, record: RecordName): number {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(SIGNATURES[record]);
  const at = record.startsWith('first') ? zip.indexOf(signature) : zip.lastIndexOf(signature);
  if (at < 0) throw new RangeError(`This ZIP has no ${record}.`);
  return at;
}

/** A copy with another value in one field, `size` bytes long and little-endian, of one record. */
export function setField(zip: Buffer, record: RecordName, at: number, size: number, value: bigint): Buffer {
  const copy = Buffer.from(zip);
  const start = findRecord(zip, record) + at;
  for (let byte = 0; byte < size; byte += 1) {
    copy[start + byte] = Number((value >> BigInt(8 * byte)) & 0xffn);
  }
  return copy;
}

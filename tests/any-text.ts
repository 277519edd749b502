import fc from 'fast-check';

/** Any text at all, lone surrogates too. Built faster than fast-check's own, which first lists all of Unicode. */
export const anyText = (maxLength = 20): fc.Arbitrary<string> =>
  fc
    .tuple(fc.uint8Array({ maxLength: 2 * maxLength }), fc.constantFrom('utf16le', 'latin1', 'utf8'))
    .map(([bytes, encoding]) => Buffer.from(bytes).toString(encoding).slice(0, maxLength));

import { MAX_TEXT_CHARACTERS } from '../../limits.ts';

/** A text with the next piece appended; a text already longer than any real one is returned unchanged. */
export const appendText = (text: string, piece: string): string =>
  text.length < MAX_TEXT_CHARACTERS ? text + piece.slice(0, MAX_TEXT_CHARACTERS) : text;

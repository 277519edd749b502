import { MAX_TEXT_CHARACTERS } from '../../limits.ts';

/** A text with its next piece; one that is longer than any real text already stays as it is. */
export const appendText = (text: string, piece: string): string =>
  text.length < MAX_TEXT_CHARACTERS ? text + piece.slice(0, MAX_TEXT_CHARACTERS) : text;

/** The width of a text in the drawing, in CSS pixels. */
export type Measure = (text: string) => number;

const canvas = document.createElement('canvas').getContext('2d');
/** About how wide a letter is, as a share of its size: for a browser that draws nothing. */
const LETTER = 0.58;

/** Measures text of the app’s own font, `rem` large. Users may have set a larger base size, so it is asked each time. */
export function createMeasure(rem: number, weight = 400): Measure {
  const size = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (!canvas) return (text) => text.length * size * LETTER;
  const font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    canvas.font = font;
    return canvas.measureText(text).width;
  };
}

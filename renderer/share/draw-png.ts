/** Draws an SVG from a `data:` address, the only kind that the policy allows, and returns it as a PNG in base64. */
export async function drawPng(src: string): Promise<string> {
  const image = new Image();
  image.src = src;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

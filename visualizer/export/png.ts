/** Pixels for each unit of the drawing, and the most pixels that browsers draw in one direction. */
const SHARP = 2;
const LONGEST = 15_000;

function loaded(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve, reject) => {
    image.onload = () => resolve();
    image.onerror = () => reject(new Error('The drawing cannot be read.'));
  });
}

/** A drawing as a picture in dots, twice as sharp as on the screen where the browser can. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    const ready = loaded(image);
    image.src = address;
    await ready;
    return await drawnOn(image);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawnOn(image: HTMLImageElement): Promise<Blob> {
  const scale = Math.min(SHARP, LONGEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser gives no picture.');
  return blob;
}

import type { Measure } from './wrap.js';

/** Measures texts in the page's font at the size of the picture's labels; without a canvas by a mean letter. */
export function measureIn(host: HTMLElement): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.replaceAll('\u00ad', '').length * 7;
  context.font = `13px ${getComputedStyle(host).fontFamily}`;
  return (text) => Math.ceil(context.measureText(text.replaceAll('\u00ad', '')).width);
}

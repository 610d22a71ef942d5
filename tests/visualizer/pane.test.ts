import fc from 'fast-check';
import { paneFor, type Pane } from '../../visualizer/graph/pane.js';

const sights = fc.record({ top: fc.integer({ min: -3000, max: 12_000 }), height: fc.integer({ min: 300, max: 1400 }) }).map(({ top, height }) => ({ top, bottom: top + height }));
const heights = fc.integer({ min: 0, max: 12_000 });

/** Whether a part holds everything of a picture that is in sight. */
const holds = ({ top, height }: Pane, picture: number, sight: { readonly top: number; readonly bottom: number }): boolean => {
  const [first, last] = [Math.max(0, sight.top), Math.min(picture, sight.bottom)];
  return last <= first || (top <= first && last <= top + height);
};

describe('the part of a picture that is drawn', () => {
  test('lies in the picture and holds what is in sight, whatever was drawn before', () => {
    fc.assert(fc.property(heights, sights, sights, (height, before, sight) => {
      const pane = paneFor(height, sight, paneFor(height, before, null));
      expect(pane.top >= 0 && pane.top + pane.height <= height).toBe(true);
      expect(holds(pane, height, sight)).toBe(true);
    }), { numRuns: 500 });
  });

  test('is all of a picture that is hardly higher than the window, and never much more than the window', () => {
    expect(paneFor(1500, { top: 0, bottom: 900 }, null)).toEqual({ top: 0, height: 1500 });
    fc.assert(fc.property(heights, sights, (height, sight) => expect(paneFor(height, sight, null).height).toBeLessThanOrEqual(sight.bottom - sight.top + 600)));
  });

  test('stays while it holds what is in sight', () => {
    const pane = paneFor(8000, { top: 1000, bottom: 1900 }, null);
    expect(paneFor(8000, { top: 1250, bottom: 2150 }, pane)).toBe(pane);
    expect(paneFor(8000, { top: 1350, bottom: 2250 }, pane)).not.toBe(pane);
  });
});

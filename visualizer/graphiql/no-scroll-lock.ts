/**
 * Stands for `react-style-singleton`, which writes a style element into the page to keep it from scrolling behind a
 * dialogue. This page does not scroll, and the policy forbids such elements.
 */
export const styleSingleton = () => () => null;

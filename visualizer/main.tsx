import { render } from 'preact';
import { Shell } from './shell/shell.js';
import { followColourMode } from './state/colour-mode.js';
import { followAddress } from './state/navigation.js';

const place = document.getElementById('viewer');
if (place) {
  followColourMode();
  followAddress();
  render(<Shell />, place);
}

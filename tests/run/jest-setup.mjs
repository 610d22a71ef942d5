import { clearAbandoned, makeRunFolder } from './run-folder.mjs';

export default function setup() {
  clearAbandoned();
  process.env.KONSTELLATION_RUN = makeRunFolder();
}

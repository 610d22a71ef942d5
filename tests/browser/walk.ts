import type { Page } from 'playwright-core';
import { stands } from './viewer.js';

/** What a new user does, counted: each is one step. */
export function walk(page: Page): { readonly steps: () => number; readonly step: (action: () => Promise<unknown>) => Promise<void> } {
  let steps = 0;
  return {
    steps: () => steps,
    step: async (action) => {
      steps += 1;
      await action();
      await stands(page);
    },
  };
}

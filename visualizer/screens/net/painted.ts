/** Waits until the screen has been drawn. Forever, if it is left meanwhile: what would follow never does. */
export function painted(left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => {
      if (!left.aborted) resolve();
    }));
  });
}

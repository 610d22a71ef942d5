/** The folder of this test run, made by the set-up of Jest and cleared, with the servers in it, at its end. */
export function runFolder(): string {
  const folder = process.env['KONSTELLATION_RUN'];
  if (!folder) throw new Error('KONSTELLATION_RUN is not set: tests run through Jest.');
  return folder;
}

import type { FastifyBaseLogger } from 'fastify';
import type { RunningServer } from '../server.js';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Ends the process when it is asked to: what is under way is finished, the store closed, exit code 0. Asked a second
 * time it ends at once. A fault that nobody caught ends it too, with exit code 1.
 */
export function endWell(server: RunningServer, logger: FastifyBaseLogger): void {
  let ending = false;
  const end = (exitCode: number): void => {
    if (ending) process.exit(1);
    ending = true;
    server.stop().then(
      () => {
        logger.info('stopped');
        process.exit(exitCode);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'stopped with an error');
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      logger.info({ signal }, 'stopping');
      end(0);
    });
  }
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'a fault that nobody caught');
    end(1);
  });
}

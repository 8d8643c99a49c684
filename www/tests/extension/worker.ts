import { openOwn } from './database';
import type { Launched } from './launch';

/** The extension's background, seen through the browser's tools. */
export interface Background {
  /** Whether it runs now. */
  isRunning(): boolean;
  /** Ends it, as the browser does by itself when it has been idle, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Begins to watch the background; opens a tab for it, which stays. */
export async function watchBackground(launched: Launched): Promise<Background> {
  // For the tools of its origin. Opening it starts the background, so it is opened only once.
  const page = await openOwn(launched, 'manifest.json');
  const session = await launched.context.newCDPSession(page);
  const statuses = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
  });
  const changed = (): Promise<unknown> =>
    new Promise((resolve) => session.once('ServiceWorker.workerVersionUpdated', resolve));
  const known = changed();
  await session.send('ServiceWorker.enable');
  await known;
  const isRunning = (): boolean => [...statuses.values()].some((status) => status !== 'stopped');
  return {
    isRunning,
    stop: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      while (isRunning()) await changed();
    },
  };
}

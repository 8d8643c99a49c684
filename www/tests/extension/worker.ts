import type { CDPSession } from '@playwright/test';
import type { Launched } from './launch';

/** Ends the extension's background, as the browser does by itself when it has been idle, and waits until it is gone. */
export async function stopWorkers(chromium: Launched): Promise<void> {
  await onExtensionPage(chromium, async (session, statuses) => {
    await session.send('ServiceWorker.stopAllWorkers');
    while ([...statuses.values()].some((status) => status !== 'stopped')) {
      await new Promise((resolve) => session.once('ServiceWorker.workerVersionUpdated', resolve));
    }
  });
}

/** Whether the extension's background runs now. */
export function isWorkerRunning(chromium: Launched): Promise<boolean> {
  return onExtensionPage(chromium, (_, statuses) =>
    Promise.resolve([...statuses.values()].some((status) => status !== 'stopped')),
  );
}

/** Does something with the developer tools of a page of the extension, which know its workers' states by version. */
async function onExtensionPage<T>(
  chromium: Launched,
  act: (session: CDPSession, statuses: ReadonlyMap<string, string>) => Promise<T>,
): Promise<T> {
  const page = await chromium.context.newPage();
  // A file of the extension, not the popup: that would speak to the active tab.
  await page.goto(`${chromium.origin}/manifest.json`);
  const session = await chromium.context.newCDPSession(page);
  const statuses = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) statuses.set(version.versionId, version.runningStatus);
  });
  const known = new Promise((resolve) =>
    session.once('ServiceWorker.workerVersionUpdated', resolve),
  );
  await session.send('ServiceWorker.enable');
  await known;
  try {
    return await act(session, statuses);
  } finally {
    await page.close();
  }
}

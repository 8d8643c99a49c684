import type { Page } from '@playwright/test';

/** Drops a file on an element, as a visitor would from the desktop. */
export async function dropFile(
  page: Page,
  selector: string,
  name: string,
  content: Buffer,
): Promise<void> {
  const files = await page.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, base64: content.toString('base64') },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(selector, type, { dataTransfer: files });
  }
}

import { By } from 'selenium-webdriver';
import { Context, type Driver } from 'selenium-webdriver/firefox.js';
import { ID, ORIGIN } from './launch';

/** What Firefox calls the extension's parts in its own window. */
const WIDGET = ID.replaceAll(/[^\w-]/g, '_');

/** Where Firefox shows pages of the extension that are no tabs, as expressions in the document of its window. */
const PLACES = {
  popup: 'document.querySelector("browser[webextension-view-type=popup]")',
  sidebar:
    'document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")',
} as const;
export type Place = keyof typeof PLACES;

/** Presses the extension's button in the toolbar, and goes into the popup that opens over the page. */
export async function openPopup(driver: Driver): Promise<void> {
  await inWindow(driver, async () => {
    await driver.executeScript(
      `CustomizableUI.addWidgetToArea("${WIDGET}-browser-action", CustomizableUI.AREA_NAVBAR);`,
    );
    await driver.findElement(By.id(`${WIDGET}-BAP`)).click();
  });
  await enter(driver, 'popup');
}

/** Goes into a popup or sidebar that is open or opening; the driver's commands go there until it is switched to a window. */
export async function enter(driver: Driver, place: Place): Promise<void> {
  const session = (await driver.getSession()).getId();
  await inWindow(driver, () =>
    driver.wait(
      // WebDriver has no handle for these pages: its session is led to them by the browser's own hand.
      () =>
        driver.executeScript<boolean>(
          `const { getWebDriverSessionById } = ChromeUtils.importESModule("chrome://remote/content/shared/webdriver/Session.sys.mjs");
           const browser = ${PLACES[place]};
           if (!browser?.currentURI.spec.startsWith("${ORIGIN}")) return false;
           getWebDriverSessionById(arguments[0]).contentBrowsingContext = browser.browsingContext;
           return true;`,
          session,
        ),
      10_000,
    ),
  );
}

/** Whether one is open. */
export function isOpen(driver: Driver, place: Place): Promise<boolean> {
  return inWindow(driver, () => driver.executeScript<boolean>(`return Boolean(${PLACES[place]});`));
}

/** Closes the popup, as a press beside it does, or the sidebar, as its button does. */
export async function close(driver: Driver, place: Place): Promise<void> {
  await inWindow(driver, () =>
    driver.executeScript(
      place === 'popup'
        ? `${PLACES.popup}?.closest("panel").hidePopup();`
        : 'SidebarController.hide();',
    ),
  );
}

/** Does something in the browser's own window instead of the page. */
export async function inWindow<T>(driver: Driver, work: () => Promise<T>): Promise<T> {
  await driver.setContext(Context.CHROME);
  try {
    return await work();
  } finally {
    await driver.setContext(Context.CONTENT);
  }
}

import type { Marionette } from './marionette.ts';

/** The id of the extension under test, which has a name of its own in Firefox. */
const own = 'preview-guard@preview-guard.example';

/**
 * What a click on the toolbar symbol gives the extension in the tab in front: a look into this one page (`activeTab`). Answers with the tab's id, for
 * a popup that stands in a tab itself.
 */
export async function allowTabInFront(marionette: Marionette): Promise<number> {
  const body = `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    return extension.tabManager.getWrapper(gBrowser.selectedTab).id;`;
  return Number(await marionette.inChrome(() => marionette.executeScript(body, [own])));
}

/** The hosts that the extension may read, beside those of its manifest. */
export async function grantedHosts(marionette: Marionette, ending: string): Promise<readonly string[]> {
  const body = 'return WebExtensionPolicy.getByID(arguments[0]).allowedOrigins.patterns.map(({ pattern }) => pattern)';
  const patterns = (await marionette.inChrome(() => marionette.executeScript(body, [own]))) as readonly string[];
  return patterns.filter((pattern) => pattern.includes(ending));
}

import { exampleActivities } from '../../../world/sites/portal/model.ts';
import { knownTitles, pending, visitPortal } from '../members.ts';
import { looks, type Scene, sceneName } from '../scene.ts';
import { stillPicture } from '../still-picture.ts';
import { inOneLine } from '../words-seen.ts';

/** The simulated portal with the face of a members' site: its titles are read while the member looks at it. */
const titles = exampleActivities(new Date(0)).filter(({ status }) => status === 'open' || status === 'started');

export const portalScenes: readonly Scene[] = looks.map((look) => ({
  ...look,
  name: sceneName('portal', look),
  expected: inOneLine(titles.map(({ title }) => title)),
  async show(stage) {
    await stage.store('local', 'portal', null);
    await visitPortal(stage, look);
    const picture = await stillPicture(stage.page);
    const read = new Set(await knownTitles(stage));
    return { shown: inOneLine(pending(stage).flatMap(({ title }) => (read.has(title) ? [title] : []))), picture };
  },
}));

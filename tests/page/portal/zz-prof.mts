import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { readPortal } from '../../../utils/core/portal/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { manyActivities } from '../../world/sites/portal/model.ts';
import { portal } from '../../world/sites/portal/portal.ts';

const skin = process.argv[2]!;
const f = `/tmp/x/${skin}.json`;
if (!existsSync(f)) {
  const { handle } = portal.start({} as any);
  handle.setSkin(skin);
  handle.setActivities(manyActivities(5000, new Date()));
  const w = new Window();
  w.document.write(handle.skin().home({ activities: handle.activities(), now: new Date(), query: {} }));
  writeFileSync(f, JSON.stringify(findActivities(w.document as any, 'https://www.amazonpreview.com/home')));
}
const r = JSON.parse(readFileSync(f, 'utf8'));
for (let i = 0; i < 6; i++) {
  const a = process.cpuUsage();
  const c: any = readPortal(r, new Date(), 'Europe/Berlin');
  const b = process.cpuUsage(a);
  console.log(skin, c.activities?.length, 'groups', r.groups.length, (b.user / 1000).toFixed(0), 'ms cpu');
}
process.exit();

import type { Skin } from '../skin.ts';
import { accordion } from './accordion.ts';
import { cards } from './cards.ts';
import { definitions } from './definitions.ts';
import { infiniteScroll } from './infinite-scroll.ts';
import { japaneseList } from './japanese-list.ts';
import { jsonApp } from './json-app.ts';
import { late } from './late.ts';
import { paged } from './paged.ts';
import { roleGrid } from './role-grid.ts';
import { stateInScript } from './state-in-script.ts';
import { table } from './table.ts';
import { tabs } from './tabs.ts';

/** Every look of the portal. A new one is one file and one line here. */
export const skins: readonly Skin[] = [
  jsonApp,
  cards,
  table,
  japaneseList,
  stateInScript,
  late,
  paged,
  tabs,
  definitions,
  infiniteScroll,
  accordion,
  roleGrid,
];

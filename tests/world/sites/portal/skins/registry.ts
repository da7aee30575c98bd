import type { Skin } from '../skin.ts';
import { accordion } from './accordion.ts';
import { apolloCache } from './apollo-cache.ts';
import { cards } from './cards.ts';
import { definitions } from './definitions.ts';
import { dueHeadings } from './due-headings.ts';
import { flightData } from './flight-data.ts';
import { folded } from './folded.ts';
import { hashApp } from './hash-app.ts';
import { infiniteScroll } from './infinite-scroll.ts';
import { japaneseGrid } from './japanese-grid.ts';
import { japaneseList } from './japanese-list.ts';
import { jsonApi } from './json-api.ts';
import { jsonApp } from './json-app.ts';
import { labelLists } from './label-lists.ts';
import { late } from './late.ts';
import { linkedCards } from './linked-cards.ts';
import { manySections } from './many-sections.ts';
import { membersSite, membersSiteGerman } from './members-site/members-site.ts';
import { nestedTabs } from './nested-tabs.ts';
import { paged } from './paged.ts';
import { postJson } from './post-json.ts';
import { quietCards } from './quiet-cards.ts';
import { relativeOnly } from './relative-only.ts';
import { roleGrid } from './role-grid.ts';
import { scriptedButtons } from './scripted-buttons.ts';
import { sectionedTable } from './sectioned-table.ts';
import { shadowCards } from './shadow-cards.ts';
import { splitDates } from './split-dates.ts';
import { stateInClass } from './state-in-class.ts';
import { stateInScript } from './state-in-script.ts';
import { table } from './table.ts';
import { tabs } from './tabs.ts';
import { tileRow } from './tile-row.ts';
import { titleInPicture } from './title-in-picture.ts';
import { uprightTables } from './upright-tables.ts';
import { waves } from './waves.ts';
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
  apolloCache,
  jsonApi,
  labelLists,
  uprightTables,
  nestedTabs,
  shadowCards,
  relativeOnly,
  splitDates,
  japaneseGrid,
  stateInClass,
  titleInPicture,
  linkedCards,
  scriptedButtons,
  manySections,
  flightData,
  postJson,
  dueHeadings,
  folded,
  hashApp,
  quietCards,
  sectionedTable,
  tileRow,
  waves,
  membersSite,
  membersSiteGerman,
];

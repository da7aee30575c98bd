import { paging as dePaging } from '../de/paging.ts';
import { paging as enPaging } from '../en/paging.ts';
import { paging as esPaging } from '../es/paging.ts';
import { paging as frPaging } from '../fr/paging.ts';
import { paging as itPaging } from '../it/paging.ts';
import { paging as jaPaging } from '../ja/paging.ts';
import type { PagingWords } from '../paging-words.ts';

/** What page code looks for on a portal. */
export const pagingWords: readonly PagingWords[] = [enPaging, dePaging, jaPaging, frPaging, esPaging, itPaging];

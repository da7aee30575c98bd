import { prefetch } from '../../utils/browser/storage-prefetch.ts';

// What the first verdict on a mail needs of the storage is asked for before the rest of the worker's code runs. Imported before all else.
prefetch(['local:trusted', 'local:history', 'local:portal', 'sync:settings', 'local:settings']);

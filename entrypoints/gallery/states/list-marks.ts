import { markRows } from '../../../utils/page/webmail/list-marks.ts';
import type { GalleryState } from '../state.ts';

const rows = [
  { id: 'fake', sender: 'Amazon Preview', subject: 'Exklusive Einladung' },
  { id: 'suspicious', sender: 'Prime Service', subject: 'Your membership' },
  { id: 'plain', sender: 'Harbour Library', subject: 'New books' },
] as const;

/** The signs in the list of messages, drawn by the same function as in a webmail page. */
export const listMarkStates: readonly GalleryState[] = [
  {
    id: 'list-marks/rows',
    place: 'foreign',
    mount(parent, { messages }) {
      const list = parent.appendChild(document.createElement('ul'));
      list.className = 'foreign-list';
      const anchors = rows.map(({ id, sender, subject }) => {
        const anchor = document.createElement('b');
        anchor.textContent = sender;
        const row = document.createElement('li');
        row.append(anchor, ` ${subject}`);
        list.append(row);
        return { id, anchor };
      });
      const levelOf = (id: string) => (id === 'fake' || id === 'suspicious' ? id : null);
      markRows(document, { listRows: () => anchors }, levelOf, messages.banner.listMark);
    },
  },
];

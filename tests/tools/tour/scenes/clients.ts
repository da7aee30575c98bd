import { looks, sceneName } from '../scene.ts';
import { type MailRow, mailScene } from '../show-mail.ts';

/** Webmail clients beside Gmail that are checked from the installation on. */
const clients = ['outlook', 'gmx', 'web-de', 'mail-com', 't-online', 'yahoo', 'proton', 'ox'] as const;

/** The same fake invitation in each webmail, in two languages and looks. */
export const clientRows: readonly MailRow[] = clients.flatMap((client) =>
  looks.map((look): MailRow => {
    const mail = `fake-preview-invitation-${look.language}`;
    return { ...look, name: sceneName(client, look), client, mail, level: 'fake' };
  }),
);

export const clientScenes = clientRows.map(mailScene);

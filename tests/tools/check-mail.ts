// `npm run check-mail -- FILE [--json] [--lang de|en]`: the product's own judgement of a saved mail, on the command line. The file is a mail (.eml),
// one of Outlook (.msg) or Apple Mail (.emlx), a mailbox (.mbox) or an archive of such files (.zip).
// Exit code: 0 clear or not about Amazon, 1 unclear or suspicious, 2 fake, 64 unusable input (one clear line on stderr). Of several mails the worst.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Half of what one file takes would be compiling: Node keeps what it compiled, beside what the project's other tools keep.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));
const { main } = await import('./check-mail/main.ts');
process.exitCode = await main(process.argv.slice(2));

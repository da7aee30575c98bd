import type { ServiceWay, VerdictBannerProps } from '../../components/verdict-banner.tsx';

/** What the user can do with a mail beyond its banner, where this service allows it. */
export interface MailServiceActions {
  /** What to press in this service; asked for when the details are unfolded. */
  service(): Promise<ServiceWay>;
  /** Checks the mail once more with its header lines; absent where they were read anyway. */
  readonly checkAgain?: (() => void) | undefined;
  /** Saves the original as a file and answers whether one was saved; absent where it cannot be had. */
  readonly save?: (() => Promise<boolean>) | undefined;
}

/** The part of a banner that only its details show. */
export interface BannerExtras {
  /** Forgets what belongs to the mail shown so far. */
  start(): void;
  props(actions: MailServiceActions): Partial<VerdictBannerProps>;
}

/** Makes that part; it draws anew when something more is known. */
export function createBannerExtras(draw: () => void): BannerExtras {
  let service: ServiceWay | undefined;
  let saved: boolean | undefined;
  /** Counts the mails: what became of one must not be told below another. */
  let shown = 0;

  async function fetchService(actions: MailServiceActions): Promise<void> {
    service ??= await actions.service();
    draw();
  }

  async function tell(saving: Promise<boolean>): Promise<void> {
    const mail = shown;
    const done = await saving;
    if (mail !== shown) return;
    saved = done;
    draw();
  }

  return {
    start() {
      shown += 1;
      saved = undefined;
    },
    props(actions) {
      const { checkAgain, save } = actions;
      return {
        service,
        saved,
        onDetails: () => void fetchService(actions),
        onCheckAgain: checkAgain,
        onSave: save && (() => void tell(save())),
      };
    },
  };
}

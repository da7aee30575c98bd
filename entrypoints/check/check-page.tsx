import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckView } from '../../components/check/check-view.tsx';
import type { Checked } from '../../components/check/checked.ts';
import type { PageView } from '../../components/own-page.tsx';
import { fileLimits } from '../../utils/core/limits.ts';
import { checkAgain } from './check-again.ts';
import { checkLink, checkPasted } from './check-pasted.ts';
import { useHandedOver, waitingMail } from './use-handed-over.ts';
import { useQueue } from './use-queue.ts';

const megabytes = fileLimits.bytes / 1024 / 1024;

/** Judges what a person brings: files, what is pasted, a link from the browser's menu, a mail from webmail. The newest result stands on top. */
export function CheckPage({ texts, messages }: PageView) {
  const queue = useQueue(texts);
  const { results, progress, take, stop, clear } = queue;
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const show = (checked: Checked | null) => {
    if (!checked) return;
    queue.add(checked);
    setAsked(checked.id);
  };
  const { held, leave } = useHandedOver(location, {
    link: (href) => void checkLink(href, queue.nextId(), texts).then(show),
    gone: (kind) => setProblem(kind === 'link' ? texts.checkPage.paste.linkGone : texts.checkPage.again.gone),
  });
  useWholePageAsTarget(take);

  async function paste(pasted: Parameters<typeof checkPasted>[0]): Promise<void> {
    const checked = await checkPasted(pasted, queue.nextId(), texts).catch(() => null);
    setProblem(checked ? null : texts.checkPage.paste.nothing);
    show(checked);
  }

  async function again(headers: string): Promise<void> {
    if (!held) return;
    const checked = await checkAgain(held, headers, queue.nextId(), texts);
    setProblem(typeof checked === 'string' ? checked : null);
    if (typeof checked !== 'string') show(checked);
  }

  return (
    <CheckView
      {...{ texts, messages, megabytes, results, progress, take, stop, clear, problem, asked }}
      waiting={waitingMail(held)}
      paste={(pasted) => void paste(pasted)}
      again={(headers) => void again(headers)}
      leave={leave}
    />
  );
}

/** A file that misses the marked area must not make the browser leave the page and show it. */
function useWholePageAsTarget(take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', allow);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', allow);
      removeEventListener('drop', drop);
    };
  }, []);
}

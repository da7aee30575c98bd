import type { ComponentChildren } from 'preact';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { Certainty, HelpFact, HelpSection, PageMessages } from '../../utils/i18n/pages/messages.ts';
import { nationalAdviceTexts } from '../../utils/i18n/pages/national-advice.ts';
import { LevelIcon } from '../level-icon.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { helpFacts } from './help-facts.ts';
import { type Marketplace, ReportTable } from './report-table.tsx';

/** What to do comes first, what is known about the programme last. */
const order: readonly HelpSection[] = ['now', 'late', 'report', 'check', 'fake', 'levels', 'wrong', 'save', 'programme', 'genuine'];
const certainties: readonly Certainty[] = ['well', 'one', 'inferred', 'unknown'];
const levels = ['fake', 'suspicious', 'unclear', 'clear'] as const;

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly marketplaces: readonly Marketplace[];
  /** Host of the marketplace that is the reader's own. */
  readonly own: string;
}

/** What to do about a mail, how to tell and report a fake, what can go wrong, and what is known about the programme, there with how sure it is. */
export function HelpPage({ texts, messages, marketplaces, own }: Props) {
  const words = texts.help;
  return (
    <>
      <Part id="now" texts={texts}>
        <Now texts={texts} />
      </Part>
      <Contents texts={texts} />
      <Part id="late" texts={texts}>
        <Steps lines={words.lateSteps} />
      </Part>
      <Part id="report" texts={texts}>
        <Report texts={texts} marketplaces={marketplaces} own={own} />
      </Part>
      <Part id="check" texts={texts}>
        <Steps lines={words.checkSteps} />
        <CheckLink texts={texts} />
        <Facts facts={helpFacts.check} texts={texts} />
      </Part>
      <Part id="fake" texts={texts}>
        <Facts facts={helpFacts.fake} texts={texts} />
      </Part>
      <Part id="levels" texts={texts}>
        <Levels texts={texts} messages={messages} />
        <p>{words.levelsNote}</p>
      </Part>
      <Part id="wrong" texts={texts}>
        <Wrong texts={texts} />
      </Part>
      <Part id="save" texts={texts}>
        <p class="soft">{words.saveNote}</p>
        <SaveSteps texts={texts} />
        <CheckLink texts={texts} />
      </Part>
      <Part id="programme" texts={texts}>
        <p class="soft">{words.lead}</p>
        <Certainties texts={texts} />
        <Facts facts={helpFacts.programme} texts={texts} marked />
      </Part>
      <Part id="genuine" texts={texts}>
        <Facts facts={helpFacts.genuine} texts={texts} marked />
      </Part>
      <p class="small">
        <a href="/options.html">{words.options}</a>
      </p>
    </>
  );
}

/** Three steps: nobody who has a red banner before him reads more. */
function Now({ texts }: { texts: PageMessages }) {
  const words = texts.help;
  return (
    <ol class="now">
      {words.nowSteps.map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>
        {words.nowLate} <a href="#late">{words.sections.late}</a>
      </li>
    </ol>
  );
}

/** The reader's own country in full, all others folded. */
function Report({ texts, marketplaces, own }: Omit<Props, 'messages'>) {
  const words = texts.help.report;
  const advice = nationalAdviceTexts(texts);
  const ours = marketplaces.filter(({ host }) => host === own);
  return (
    <>
      <p>{words.text}</p>
      <Lines lines={advice.own} />
      <ReportTable texts={texts} marketplaces={ours} />
      <details>
        <summary>{words.others}</summary>
        <Lines lines={advice.others} />
        <ReportTable texts={texts} marketplaces={marketplaces.filter(({ host }) => host !== own)} />
      </details>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Wrong({ texts }: { texts: PageMessages }) {
  return (
    <>
      {texts.help.wrong.map(({ title, steps }) => (
        <div key={title}>
          <h3>{title}</h3>
          <Lines lines={steps} />
        </div>
      ))}
      <CheckLink texts={texts} />
    </>
  );
}

function CheckLink({ texts }: { texts: PageMessages }) {
  return (
    <p>
      <a href="/check.html">{texts.help.checkPage}</a>
    </p>
  );
}

function Contents({ texts }: { texts: PageMessages }) {
  const words = texts.help;
  return (
    <nav class="help-contents" aria-label={texts.controls.contents}>
      <ul>
        {order.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.sections[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Certainties({ texts }: { texts: PageMessages }) {
  const words = texts.help;
  return (
    <aside class="panel" aria-labelledby="certainty-title">
      <h3 id="certainty-title" class="aside-title">
        {words.certaintyTitle}
      </h3>
      <dl class="legend">
        {certainties.map((certainty) => (
          <div key={certainty}>
            <dt>
              <CertaintyMark certainty={certainty} texts={texts} />
            </dt>
            <dd>{words.certaintyHints[certainty]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

function Levels({ texts, messages }: { texts: PageMessages; messages: Messages }) {
  const words = texts.help;
  return (
    <dl class="levels">
      {levels.map((level) => (
        <div key={level} data-level={level}>
          <dt>
            <LevelIcon level={level} />
            <span>{messages.headline[level]}</span>
          </dt>
          <dd>{words.levels[level]}</dd>
        </div>
      ))}
    </dl>
  );
}

function SaveSteps({ texts }: { texts: PageMessages }) {
  const words = texts.help;
  return (
    <dl class="programs">
      {words.save.map(({ program, text }) => (
        <div key={program}>
          <dt>{program}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ id, texts, children }: { id: HelpSection; texts: PageMessages; children: ComponentChildren }) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {texts.help.sections[id]}{' '}
        <a class="anchor" href={`#${id}`} aria-label={texts.help.sections[id]}>
          #
        </a>
      </h2>
      {children}
    </section>
  );
}

/** `marked` = each says how sure it is. */
function Facts({
  facts,
  texts,
  marked = false,
}: {
  facts: readonly (readonly [HelpFact, Certainty])[];
  texts: PageMessages;
  marked?: boolean;
}) {
  return (
    <ul class="facts">
      {facts.map(([fact, certainty]) => (
        <li key={fact}>
          <span>{texts.help.facts[fact]}</span>
          {marked && (
            <>
              {' '}
              <CertaintyMark certainty={certainty} texts={texts} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Steps({ lines }: { lines: readonly string[] }) {
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

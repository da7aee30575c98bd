import type { ComponentChildren } from 'preact';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { Certainty, HelpFact, HelpSection, PageMessages } from '../../utils/i18n/pages/messages.ts';
import { nationalAdviceTexts } from '../../utils/i18n/pages/national-advice.ts';
import { LevelIcon } from '../level-icon.tsx';
import { CertaintyMark } from './certainty-mark.tsx';
import { helpFacts } from './help-facts.ts';
import { type Marketplace, ReportTable } from './report-table.tsx';

const order: readonly HelpSection[] = ['programme', 'genuine', 'fake', 'check', 'levels', 'late', 'report', 'save'];
const certainties: readonly Certainty[] = ['well', 'one', 'inferred', 'unknown'];
const levels = ['fake', 'suspicious', 'unclear', 'clear'] as const;

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly marketplaces: readonly Marketplace[];
}

/** What is known about the programme and its fakes, each fact with its certainty, and what to do. */
export function HelpPage({ texts, messages, marketplaces }: Props) {
  const words = texts.help;
  return (
    <>
      <p class="soft">{words.lead}</p>
      <Contents texts={texts} />
      <Certainties texts={texts} />
      <Part id="programme" texts={texts}>
        <Facts facts={helpFacts.programme} texts={texts} />
      </Part>
      <Part id="genuine" texts={texts}>
        <Facts facts={helpFacts.genuine} texts={texts} />
      </Part>
      <Part id="fake" texts={texts}>
        <Facts facts={helpFacts.fake} texts={texts} />
      </Part>
      <Part id="check" texts={texts}>
        <Steps lines={words.checkSteps} />
        <p>
          <a href="/check.html">{words.checkPage}</a>
        </p>
        <Facts facts={helpFacts.check} texts={texts} />
      </Part>
      <Part id="levels" texts={texts}>
        <Levels texts={texts} messages={messages} />
        <p>{words.levelsNote}</p>
      </Part>
      <Part id="late" texts={texts}>
        <Steps lines={words.lateSteps} />
      </Part>
      <Part id="report" texts={texts}>
        <p>{words.report.text}</p>
        <ul>
          {nationalAdviceTexts(texts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ReportTable texts={texts} marketplaces={marketplaces} />
      </Part>
      <Part id="save" texts={texts}>
        <p class="soft">{words.saveNote}</p>
        <SaveSteps texts={texts} />
        <p>
          <a href="/check.html">{words.checkPage}</a>
        </p>
      </Part>
      <p class="small">
        <a href="/options.html">{words.options}</a>
      </p>
    </>
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
      <h2 id="certainty-title" class="aside-title">
        {words.certaintyTitle}
      </h2>
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

function Facts({ facts, texts }: { facts: readonly (readonly [HelpFact, Certainty])[]; texts: PageMessages }) {
  return (
    <ul class="facts">
      {facts.map(([fact, certainty]) => (
        <li key={fact}>
          <span>{texts.help.facts[fact]}</span> <CertaintyMark certainty={certainty} texts={texts} />
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

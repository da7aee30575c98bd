import { render } from 'preact';
import { useState } from 'preact/hooks';
import { reasonText } from '../../../utils/i18n/reason-text.ts';
import { signinReasonText } from '../../../utils/i18n/signin-reason-text.ts';
import type { GalleryAddress } from '../address.ts';
import galleryCss from '../gallery.css?inline';
import { type Words, wordsFor } from '../words.ts';
import { type Explanation, explain } from './explain.ts';

/** The page that shows what a pasted mail or snapshot is judged by. What is pasted is hostile: it is shown as text and nothing else. */
export function showDebugPage(root: HTMLElement, address: GalleryAddress): void {
  render(<DebugPage words={wordsFor(address)} />, root);
}

function DebugPage({ words }: { words: Words }) {
  const [source, setSource] = useState('');
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  return (
    <>
      <style>{galleryCss}</style>
      <h1>Explain a judgement</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void explain(source).then(setExplanation);
        }}
      >
        <label>
          Source of a mail (.eml), or a sign-in snapshot as JSON
          <textarea spellcheck={false} value={source} onInput={(event) => setSource(event.currentTarget.value)} />
        </label>
        <button type="submit">Explain</button>
      </form>
      <div id="explanation" role="status">
        {explanation?.kind === 'problem' && <pre>{explanation.text}</pre>}
        {explanation?.kind === 'explained' && <Explained explanation={explanation} words={words} />}
      </div>
    </>
  );
}

type ExplainedView = Extract<Explanation, { kind: 'explained' }>;

function Explained({ explanation, words: { messages } }: { explanation: ExplainedView; words: Words }) {
  const { verdict, rules, facts, claim, input, of } = explanation;
  const sentence = of === 'mail' ? reasonText : signinReasonText;
  return (
    <>
      <h2>
        Level <output>{verdict.level}</output>, {verdict.score} points
      </h2>
      <ul>
        {verdict.reasons.map((reason) => (
          <li key={reason.id}>{sentence(messages, reason)}</li>
        ))}
      </ul>
      <h2>Claim</h2>
      <pre>{claim}</pre>
      <h2>Rules</h2>
      <table>
        <tbody>
          {rules.map(({ id, points, evidence }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{points ?? '–'}</td>
              <td>{evidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Facts</h2>
      {facts.map(({ name, value }) => (
        <details key={name}>
          <summary>{name}</summary>
          <pre>{value}</pre>
        </details>
      ))}
      <h2>{of === 'mail' ? 'MailMessage' : 'SigninPage'}</h2>
      <pre>{input}</pre>
    </>
  );
}

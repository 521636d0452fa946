import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerQuestions } from '../core/fill.ts';
import type { Suggestion } from '../core/model.ts';
import { t } from './text.ts';
import { trusted } from './trusted.ts';

interface ReplyCardProps {
  suggestion: Suggestion;
  /** Gets the text with the answers in it. */
  onInsert: (text: string) => void;
  onCopy: (text: string) => void;
  onDismiss: () => void;
}

/** The whole reply before it goes in, why it is offered, and what it still needs to know. */
export function ReplyCard({ suggestion, onInsert, onCopy, onDismiss }: ReplyCardProps) {
  const { title, why, questions } = suggestion;
  const [answers, setAnswers] = useState<readonly string[]>(questions.map(() => ''));
  const card = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => card.current?.querySelector<HTMLElement>('input, .primary')?.focus(), []);
  const complete = answers.every((answer) => answer.trim() !== '');
  const text = answerQuestions(suggestion, answers);
  return (
    <form
      class="card"
      aria-label={title}
      ref={card}
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        if (complete) onInsert(text);
      })}
    >
      <h2 dir="auto">{title}</h2>
      <p class="why">{why}</p>
      {questions.map((question, at) => (
        <label class="field" key={question}>
          {question}
          <input
            required
            dir="auto"
            value={answers[at]}
            onInput={(event) =>
              setAnswers(answers.map((old, i) => (i === at ? event.currentTarget.value : old)))
            }
          />
        </label>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <p class="text" tabIndex={0} dir="auto">
        {text}
      </p>
      <div class="actions">
        <button type="submit" class="primary" disabled={!complete}>
          {t('insert')}
        </button>
        <button type="button" class="secondary" disabled={!complete} onClick={trusted(() => onCopy(text))}>
          {t('copy')}
        </button>
        <button type="button" class="secondary" onClick={trusted(onDismiss)}>
          {t('notThisOne')}
        </button>
      </div>
    </form>
  );
}

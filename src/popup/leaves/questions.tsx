import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';

interface QuestionsProps {
  questions: readonly string[];
  /** The button's name: what happens with the answers. */
  action: string;
  onAnswer: (answers: readonly string[]) => void;
  onCancel: () => void;
}

/** Asks what only the freelancer can know before a reply is put in. */
export function Questions(props: QuestionsProps) {
  const { questions, action, onAnswer, onCancel } = props;
  const [answers, setAnswers] = useState<readonly string[]>(questions.map(() => ''));
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onAnswer(answers);
  };
  return (
    <form class="sheet" onSubmit={submit} aria-label={t('questionsTitle')}>
      <h2>{t('questionsTitle')}</h2>
      {questions.map((question, at) => (
        <label key={question} class="field">
          <span dir="auto">{question}</span>
          <input
            required
            dir="auto"
            {...(at === 0 ? { ref: first } : {})}
            value={answers[at]}
            onInput={({ currentTarget: { value } }) => setAnswers(answers.with(at, value))}
          />
        </label>
      ))}
      <div class="buttons">
        <button type="submit" class="primary">
          {action}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

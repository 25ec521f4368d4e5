import { useEffect, useState } from 'react';
import { ask, type Question, type Reply } from './service';

interface Answered {
  readonly question: Question;
  readonly reply: Reply;
}

/** A question under way or answered. */
export interface Asked {
  readonly question: Question;
  /** Undefined until there is one. */
  readonly reply: Reply | undefined;
}

/** Asks the first question at once and each further one as it is given; what was asked before is called off. */
export function useAnswer(first: () => Question) {
  const [question, setQuestion] = useState(first);
  const [last, setLast] = useState<Answered>();
  const isAnswered = last?.question === question;

  useEffect(() => {
    if (isAnswered) return undefined;
    const left = new AbortController();
    ask(question, left.signal).then(
      (reply) => {
        if (!left.signal.aborted) setLast({ question, reply });
      },
      () => {
        // Called off.
      },
    );
    return () => {
      left.abort();
    };
  }, [question, isAnswered]);

  const asked: Asked = { question, reply: isAnswered ? last.reply : undefined };
  return {
    asked,
    askNow: setQuestion,
    /** Takes over what was asked and answered elsewhere. */
    take: (answered: Answered) => {
      setQuestion(answered.question);
      setLast(answered);
    },
  };
}

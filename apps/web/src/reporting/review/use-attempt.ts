import { useState } from 'react';
import { sentenceOf } from '../../api/problem';

/** Does what a press asks for, and keeps the sentence of a refusal to show where it was pressed. */
export function useAttempt(): { trouble: string | null; attempt: (work: () => Promise<void>) => void } {
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempt = (work: () => Promise<void>) => {
    setTrouble(null);
    work().catch((error: unknown) => setTrouble(sentenceOf(error)));
  };
  return { trouble, attempt };
}

interface CorrectionMarkProps {
  fact: { reversal: boolean; correctsId: string | null };
}

/** Whether a recorded fact takes another one back, or stands in its place. */
export function CorrectionMark({ fact: { reversal, correctsId } }: CorrectionMarkProps) {
  if (reversal) return ' (reversal)';
  return correctsId === null ? null : ' (correction)';
}

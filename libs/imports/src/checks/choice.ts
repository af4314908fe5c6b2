import { type CellCheck, CellProblem, remembering } from './cell-check';

/** One of a closed list; `label` is what pages call it. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** The code or the label of one of the choices, whatever its case, blanks, hyphens and punctuation. */
export function choiceCheck(choices: readonly Choice[]): CellCheck {
  const codes = new Map(
    choices.flatMap(({ code, label }) => [code, label].map((name) => [keyOf(name), code])),
  );
  const known = choices.map(({ code }) => code).join(', ');
  return remembering(
    (text) =>
      codes.get(keyOf(text)) ??
      new CellProblem('choice-unknown', `"${text.slice(0, 60)}" is not known here. Use one of: ${known}.`),
  );
}

/** For lists without labels. */
export function codeCheck(codes: readonly string[]): CellCheck {
  return choiceCheck(codes.map((code) => ({ code, label: code })));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

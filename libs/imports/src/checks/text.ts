import { type CellCheck, CellProblem } from './cell-check';

/** Any text of at most so many characters. */
export function textCheck(most: number): CellCheck {
  return (text) => {
    if (text.length <= most || [...text].length <= most) return text;
    return new CellProblem(
      'text-too-long',
      `The text has ${[...text].length.toLocaleString('en-US')} characters; at most ${most} fit. Shorten it.`,
    );
  };
}

const FAIN = /^(?=.*[0-9A-Za-z])[ -~]{1,30}$/;

/** A Federal Award Identification Number, as far as its form goes. */
export const fainText: CellCheck = (text) =>
  FAIN.test(text)
    ? text
    : new CellProblem(
        'fain-form',
        'A FAIN has at most 30 plain letters, digits and signs, such as S-SJTIP-13-CA-1029.',
      );

import { BrokenInvariant } from '@awardbook/problems';
import { isNothing, readCopyText, toCopyText } from './copy-text';

const copyText = (...given: Parameters<typeof toCopyText>) => Buffer.from([...toCopyText(...given)].join(''));
const valueOf = (bytes: Buffer) => readCopyText(bytes, 0, bytes.length);

describe('COPY text', () => {
  it('carries every text there and back', () => {
    const text = 'a\tb\nc\rd\\e \\N \\t é 😀';
    const line = copyText([[text]], ['text']);
    expect(line.toString()).toBe('a\\tb\\nc\\rd\\\\e \\\\N \\\\t é 😀\n');
    expect(valueOf(line.subarray(0, -1))).toBe(text);
  });

  it('tells nothing from an empty text and from the two characters that stand for it', () => {
    expect(copyText([[null, '', '\\N']], ['text', 'text', 'text']).toString()).toBe('\\N\t\t\\\\N\n');
    expect(isNothing(Buffer.from('\\N'), 0, 2)).toBe(true);
    expect(isNothing(Buffer.from('\\\\N'), 0, 3)).toBe(false);
  });

  it('writes amounts as whole cents and fractions without exponents', () => {
    expect(copyText([[-5n, 0.0000001, 2013]], ['money', 'percent', 'year']).toString()).toBe(
      '-5\t0.000000\t2013\n',
    );
  });

  it.each([
    ['an amount as a float', [1.5], ['money']],
    ['an amount as a number', [150], ['thousands']],
    ['half an entry', [1.5], ['integer']],
    ['a row that is too short', [1], ['integer', 'integer']],
  ] as const)('refuses %s', (_, row, kinds) => {
    expect(() => copyText([row], kinds)).toThrow(BrokenInvariant);
  });
});

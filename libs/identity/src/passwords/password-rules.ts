import { commonPasswords } from './common-passwords';

/** Source: NIST SP 800-63B-4: 15 when it is all there is, 8 beside a second factor. */
export const PASSWORD_CHARACTERS = 15;
export const PASSWORD_CHARACTERS_WITH_SECOND_FACTOR = 8;
export const PASSWORD_CHARACTERS_AT_MOST = 200;

/** What a password must not be made of. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  readonly secondFactor: boolean;
}

export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'too-repetitive' | 'too-personal';

/** The digits and signs that people put for letters. */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Fewer different characters than this are one key pressed over and over. */
const DIFFERENT_CHARACTERS = 5;
const RUNS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The shortest word of a name that counts as personal; "Li" is in everything. */
const PERSONAL_CHARACTERS = 4;

/** How many characters must be left when everything that is known about the person is taken away. */
const CHARACTERS_OF_ONES_OWN = 6;

/** The rule that the password breaks first, or null. */
export function passwordFault(password: string, owner: PasswordOwner): PasswordFault | null {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  if (length < (owner.secondFactor ? PASSWORD_CHARACTERS_WITH_SECOND_FACTOR : PASSWORD_CHARACTERS))
    return 'too-short';
  if (length > PASSWORD_CHARACTERS_AT_MOST) return 'too-long';
  if (isRepetitive(text)) return 'too-repetitive';
  if (isCommon(text)) return 'too-common';
  return isPersonal(text, owner) ? 'too-personal' : null;
}

function isRepetitive(password: string): boolean {
  const text = password.toLowerCase();
  return new Set(text).size < DIFFERENT_CHARACTERS || isRun(text);
}

/** Made of stretches of the alphabet, the digits or a row of keys only, in either direction. */
function isRun(text: string): boolean {
  let rest = text;
  while (rest !== '') {
    const length = longestRun(rest);
    if (length < 3) return false;
    rest = rest.slice(length);
  }
  return true;
}

function longestRun(text: string): number {
  for (let length = text.length; length >= 3; length -= 1) {
    const part = text.slice(0, length);
    const back = [...part].reverse().join('');
    if (RUNS.some((run) => run.includes(part) || run.includes(back))) return length;
  }
  return 0;
}

/** On the list of common ones, perhaps with other letters, with digits around it, or twice in a row. */
function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  return simpleForms(text).some((form) => isListed(form) || isListed(once(form)));
}

/** Short ones are words that stand in the middle of good passwords; alone they are too short anyway. */
const isListed = (form: string): boolean => form.length >= 4 && commonPasswords().has(form);

function simpleForms(text: string): string[] {
  const spelled = [...text].map((character) => LETTERS[character] ?? character).join('');
  const bare = (form: string) => form.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const joined = (form: string) => form.replace(/[^\p{L}\p{N}]+/gu, '');
  return [text, joined(text), bare(text), joined(bare(text)), joined(spelled), joined(bare(spelled))];
}

/** "passwordpassword" as "password"; anything else as it is. */
function once(text: string): string {
  return /^(.{2,}?)\1+$/su.exec(text)?.[1] ?? text;
}

function isPersonal(password: string, { email, name }: PasswordOwner): boolean {
  const [account = '', host = ''] = email.toLowerCase().split('@');
  const words = [
    account,
    ...account.split(/[^\p{L}\p{N}]+/u),
    ...host.split('.'),
    ...name.toLowerCase().split(/\s+/),
  ];
  const known = [...words, 'awardbook'].filter((word) => word.length >= PERSONAL_CHARACTERS);
  let rest = password.toLowerCase();
  // The longest first, or what is left of it would count as one's own.
  for (const word of known.sort((one, other) => other.length - one.length)) rest = rest.replaceAll(word, '');
  return rest.length < password.length && rest.replace(/[^\p{L}]/gu, '').length < CHARACTERS_OF_ONES_OWN;
}

import { DomainError, type FieldProblem } from '@awardbook/problems';
import {
  PASSWORD_CHARACTERS,
  PASSWORD_CHARACTERS_AT_MOST,
  PASSWORD_CHARACTERS_WITH_SECOND_FACTOR,
  type PasswordFault,
  passwordFault,
  type PasswordOwner,
} from './password-rules';

const SENTENCES: Readonly<Record<PasswordFault, string>> = {
  'too-short': `A password needs ${PASSWORD_CHARACTERS} characters or more, or ${PASSWORD_CHARACTERS_WITH_SECOND_FACTOR} or more once a second factor is on. Several words in a row make a good one.`,
  'too-long': `A password has ${PASSWORD_CHARACTERS_AT_MOST} characters at most.`,
  'too-common':
    'This password, or one much like it, is among those that people choose most and guessers try first. Several words that have nothing to do with each other make a better one.',
  'too-repetitive':
    'This password is a few characters over and over, or a row of the keyboard. Several words that have nothing to do with each other make a better one.',
  'too-personal':
    'This password is little more than your name, your address or the name of this program. Several words that have nothing to do with you make a better one.',
};

/** The password is one that others could guess. */
export class PasswordRefused extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'password-refused';
  override readonly fields: readonly FieldProblem[];
  constructor(fault: PasswordFault, pointer = '/password') {
    super(SENTENCES[fault]);
    this.fields = [{ pointer, code: `password-${fault}`, detail: this.message }];
  }
}

/** Whoever is signed in gave another password than their own. */
export class CurrentPasswordWrong extends DomainError {
  override readonly refusal = 'invalid';
  override readonly code = 'current-password-wrong';
  override readonly fields: readonly FieldProblem[];
  constructor(pointer: string) {
    super('That is not your current password.');
    this.fields = [{ pointer, code: this.code, detail: this.message }];
  }
}

/** @throws PasswordRefused */
export function checkPassword(password: string, owner: PasswordOwner, pointer = '/password'): void {
  const fault = passwordFault(password, owner);
  if (fault !== null) throw new PasswordRefused(fault, pointer);
}

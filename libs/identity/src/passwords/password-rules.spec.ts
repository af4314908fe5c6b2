import { commonPasswords } from './common-passwords';
import { passwordFault } from './password-rules';

const ADA = { email: 'ada.lovelace@office.example', name: 'Ada Lovelace', secondFactor: false };
const ADA_WITH_SECOND_FACTOR = { ...ADA, secondFactor: true };

describe('a password', () => {
  it.each([
    'correct horse battery staple',
    'Ein Dutzend Möwen im Regen',
    'tuesday-violin-gravel-9',
    '三つの小さな山と川を越えて歩いて行く人々',
    'xK9#mQ2$vL5@nR8!',
    'ada swims across the cold channel',
  ])('may be "%s"', (password) => expect(passwordFault(password, ADA)).toBeNull());

  it('needs 15 characters alone and 8 beside a second factor', () => {
    expect(passwordFault('gravel violin ', ADA)).toBe('too-short');
    expect(passwordFault('gravel violin t', ADA)).toBeNull();
    expect(passwordFault('vIo7#lin', ADA_WITH_SECOND_FACTOR)).toBeNull();
    expect(passwordFault('vIo7#li', ADA_WITH_SECOND_FACTOR)).toBe('too-short');
  });

  it('is counted in characters, not in bytes or code units', () => {
    expect(passwordFault('🦀🐙🦑🐡🐠🐟🐬', ADA_WITH_SECOND_FACTOR)).toBe('too-short');
    expect(passwordFault('🦀🐙🦑🐡🐠🐟🐬🐳', ADA_WITH_SECOND_FACTOR)).toBeNull();
  });

  it('has 200 characters at most', () => {
    const long = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    expect(passwordFault(long, ADA)).toBeNull();
    expect(passwordFault(`${long}x`, ADA)).toBe('too-long');
  });

  it.each([
    ['password', 'password1'],
    ['with capitals', 'PassWord'],
    ['with signs for letters', 'p@$$w0rd'],
    ['with digits around it', '2026password2026'],
    ['twice in a row', 'sunshinesunshine'],
    ['with dashes between', 'sun-shi-ne'],
    ['a short one among digits', '19870512dragon19870512'],
  ])('may not be one of those that everybody has, %s', (_how, password) =>
    expect(passwordFault(password, ADA_WITH_SECOND_FACTOR)).toBe('too-common'),
  );

  it.each([
    'aaaaaaaaaaaaaaaaaa',
    'abababababababab',
    '12345678901234567890',
    'qwertyuiopasdfghjkl',
    'zyxwvutsrqponmlkj',
  ])('may not be a few keys over and over, or a row of them, such as "%s"', (password) =>
    expect(passwordFault(password, ADA)).toBe('too-repetitive'),
  );

  it.each([
    'adalovelace2026!',
    'lovelace-ada-lovelace',
    'ada.lovelace@office.example',
    'awardbook-2026-!!',
    'office1example2',
  ])('may not be little more than whose it is, such as "%s"', (password) =>
    expect(passwordFault(password, ADA)).toBe('too-personal'),
  );

  it('is looked up in a list of tens of thousands', () =>
    expect(commonPasswords().size).toBeGreaterThan(40_000));
});

import { generatePassword } from './generated-password';
import { passwordFault } from './password-rules';

it('a generated password is one that anybody could have chosen well, each another', () => {
  const made = Array.from({ length: 500 }, generatePassword);
  expect(new Set(made).size).toBe(500);
  expect(made.filter((password) => !/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/.test(password))).toEqual(
    [],
  );
  const owner = { email: 'ada@office.example', name: 'Ada Lovelace', secondFactor: false };
  expect(made.filter((password) => passwordFault(password, owner) !== null)).toEqual([]);
});

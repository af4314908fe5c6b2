/** The shortest passwords that the server takes; with a second factor on, a password stands less alone. */
const SHORTEST = 15;
const SHORTEST_WITH_SECOND_FACTOR = 8;
const LONGEST = 200;

/** Shorter words of a name are in everything. */
const PERSONAL_CHARACTERS = 4;
const CHARACTERS_OF_ONES_OWN = 6;

/** One thing that a new password must keep, and whether what is typed so far keeps it. */
export interface PasswordRule {
  rule: string;
  kept: boolean;
}

/** What can be told while somebody types; the list of common passwords is known to the server only. */
export function passwordRules(
  password: string,
  secondFactor: boolean,
  person: { name: string; email: string },
): PasswordRule[] {
  const shortest = secondFactor ? SHORTEST_WITH_SECOND_FACTOR : SHORTEST;
  const length = [...password].length;
  return [
    {
      rule: `At least ${shortest} characters, of any kind, spaces too`,
      kept: length >= shortest && length <= LONGEST,
    },
    { rule: 'More than your name and your e-mail address', kept: length > 0 && isOwn(password, person) },
  ];
}

/** As the server counts: what is known about the person is taken away, and enough letters must be left. */
function isOwn(password: string, { name, email }: { name: string; email: string }): boolean {
  const known = [...`${name} ${email} awardbook`.toLowerCase().split(/[^\p{L}\p{N}]+/u)];
  const typed = password.toLowerCase();
  const rest = known
    .filter((word) => word.length >= PERSONAL_CHARACTERS)
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), typed);
  return rest.length === typed.length || rest.replace(/[^\p{L}]/gu, '').length >= CHARACTERS_OF_ONES_OWN;
}

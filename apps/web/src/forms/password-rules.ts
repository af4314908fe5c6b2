/** The shortest passwords that the server takes; with a second factor on, a password stands less alone. */
const SHORTEST = 15;
const SHORTEST_WITH_SECOND_FACTOR = 8;
const LONGEST = 200;

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
    {
      rule: 'Without your name and your e-mail address',
      kept: length > 0 && !repeats(password, person),
    },
  ];
}

function repeats(password: string, { name, email }: { name: string; email: string }): boolean {
  const typed = password.toLowerCase();
  const parts = [...name.split(/\s+/), email, ...email.split('@').slice(0, 1)];
  return parts.some((part) => part.length >= 4 && typed.includes(part.toLowerCase()));
}

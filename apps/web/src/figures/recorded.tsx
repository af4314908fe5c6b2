import { displayDayOf, displayInstant } from './dates';

interface RecordedProps {
  by: { id: string; name: string };
  at: string;
}

/** Who recorded a fact, and when: a person by name, a program in words. */
export function Recorded({ by, at }: RecordedProps) {
  return (
    <>
      {actorInWords(by)}
      <time dateTime={at} title={displayInstant(at)} className="cell-detail nowrap">
        {displayDayOf(at)}
      </time>
    </>
  );
}

/** "Command line (root)" for what somebody typed on the server; people and Awardbook itself have names. */
export function actorInWords({ name }: { name: string }): string {
  if (name === 'sample') return 'Sample portfolio';
  const [, program, login = ''] = /^(command-line|database):(.+)$/.exec(name) ?? [];
  if (program === undefined) return name;
  return program === 'database' ? `Database login ${login}, past Awardbook` : `Command line (${login})`;
}

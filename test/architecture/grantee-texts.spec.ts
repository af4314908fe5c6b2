import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ownSentences } from './own-sentences';

const REPORTING = path.join(__dirname, '../../apps/web/src/reporting');

/** Where grantees find, write and hand over their reports. */
const ROOMS = [
  'grantee',
  'wizard',
  'drafts',
  'progress',
  'results',
  'attachments',
  'financial',
  'indicators',
  'calendar',
  'reminders',
];

/** What only officers see: they say on an award's page what is counted, and draw it. */
const OF_OFFICERS =
  /^indicators\/(add-|change-|remove-|indicators-section|terms-fields|indicator-(terms|years|progress|chart))/;

const FILES = ROOMS.flatMap((room) =>
  readdirSync(path.join(REPORTING, room)).map((name) => `${room}/${name}`),
).filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.') && !OF_OFFICERS.test(file));

describe('a sentence of a page’s own', () => {
  it.each([
    ['between tags', '<p>Not saved</p>', ['Not saved']],
    ['as a label', '<Field label="Reason" />', ['Reason']],
    ['as a label with a value in it', '<Field label={`Rate ${row}`} />', ['Rate …']],
    ['chosen between two', '<Field hint={late ? "Late" : words.due} />', ['Late']],
    ['in an expression', '<p>{late && "late"}</p>', ['late']],
    ['in a constant', 'const text = "Nothing is missing";', ['Nothing is missing']],
  ])('is found %s', (_, source, own) => expect(ownSentences('page.tsx', source)).toEqual(own));

  it.each([
    ['names of classes', '<p className="cell-detail cell-detail--late">{words.late}</p>'],
    ['signs', '<p>({words.late})</p>'],
    ['keys and addresses', '<Link to="/reports/$id" key={`${part} ${field}`}>{words.read}</Link>'],
    ['what bugs say', 'throw new Error("This part stands outside of the gate.");'],
  ])('is not made of %s', (_, source) => expect(ownSentences('page.tsx', source)).toEqual([]));
});

/** What grantees' pages share with the office's and hand their own texts to. */
const SHARED = ['../forms/both-versions.tsx'];

describe('the pages on which grantees report', () => {
  it('are all looked at', () => expect(FILES.length).toBeGreaterThan(30));

  it.each([...FILES, ...SHARED])('have every text of %s in the catalogue', (file) =>
    expect(ownSentences(file, readFileSync(path.join(REPORTING, file), 'utf8'))).toEqual([]),
  );
});

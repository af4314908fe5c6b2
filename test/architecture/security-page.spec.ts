import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CLONE = path.join(__dirname, '../..');
const PAGE = readFileSync(path.join(CLONE, 'docs/security.md'), 'utf8');

/** Source: OWASP ASVS 5.0.0: how many requirements of levels 1 and 2 each section has; they come first in it. */
const SECTIONS =
  '1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 ' +
  '5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 ' +
  '8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 ' +
  '11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 ' +
  '16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2';

const STATES = ['met', 'document', 'partly', 'not met', 'not here'];

interface Row {
  number: string;
  level: string;
  state: string;
  by: string;
}

const rows: Row[] = PAGE.split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+\.\d+\.\d+$/.test(cells[1] ?? ''))
  .map(([, number = '', level = '', , state = '', by = '']) => ({ number, level, state, by }));

const filesIn = (text: string): string[] =>
  [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|md|json))`/g)].map((match) => match[1] ?? '');

describe('the security page', () => {
  it('names tests and documents that there are', () => {
    const named = filesIn(PAGE);
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((file) => !existsSync(path.join(CLONE, file)))).toEqual([]);
  });

  it('links to pages that there are', () => {
    const links = [...PAGE.matchAll(/\]\(([\w./-]+\.md)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(path.join(CLONE, 'docs', link)))).toEqual([]);
  });

  it('answers every requirement of levels 1 and 2 once', () => {
    const numbers = SECTIONS.split(' ').flatMap((section) => {
      const [name = '', count = '0'] = section.split(':');
      return Array.from({ length: Number(count) }, (_, index) => `${name}.${index + 1}`);
    });
    expect(numbers).toHaveLength(253);
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
    expect(rows.filter(({ level }) => level === '2')).toHaveLength(183);
  });

  it('gives each answer a state and a reason', () => {
    expect(rows.filter(({ state, by }) => !STATES.includes(state) || by.length < 4)).toEqual([]);
  });

  it('counts its answers rightly', () => {
    const counted = STATES.map((state) => {
      const of = (level: string) => rows.filter((row) => row.state === state && row.level === level).length;
      return [state, of('1'), of('2')];
    });
    const said = STATES.map((state) => {
      const match = new RegExp(`\\| ${state} +\\| (\\d+) +\\| (\\d+) +\\|`).exec(PAGE);
      return [state, Number(match?.[1]), Number(match?.[2])];
    });
    expect(said).toEqual(counted);
  });
});

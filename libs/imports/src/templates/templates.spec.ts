import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOAD_KINDS } from '../load-kind';
import { LOAD_TEMPLATES, templateCsv } from './templates';

describe.each(LOAD_KINDS)('the template for %s', (kind) => {
  const { columns } = LOAD_TEMPLATES[kind];

  it('has an example in every required cell, and as many rows in every column', () => {
    for (const { examples, whenBlank } of columns) {
      expect(examples).toHaveLength(2);
      if (whenBlank === 'required') expect(examples).not.toContain('');
    }
  });

  it('has only examples that its own checks take', () => {
    for (const { name, examples, check } of columns) {
      for (const example of examples) {
        if (example !== '')
          expect({ name, staged: check(example) }).toEqual({ name, staged: expect.any(String) });
      }
    }
  });

  it('is a CSV file with its columns in order', () => {
    const [header, ...rows] = templateCsv(kind).trimEnd().split('\r\n');
    expect(header).toBe(columns.map(({ name }) => name).join(','));
    expect(rows).toHaveLength(2);
  });

  it('stands in docs/loading.md as it is, with its examples', () => {
    const page = readFileSync(path.join(__dirname, '../../../../docs/loading.md'), 'utf8').replace(
      / +/g,
      ' ',
    );
    for (const { name, meaning, unit, whenBlank } of columns) {
      const blank = whenBlank === 'required' ? '**required**' : whenBlank.means;
      expect(page).toContain(`| \`${name}\` | ${meaning} | ${unit} | ${blank} |`);
    }
    expect(page).toContain(templateCsv(kind).replace(/\r\n/g, '\n'));
  });
});

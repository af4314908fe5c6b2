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
});

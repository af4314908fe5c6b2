import { attachment } from './attachment';

it.each([
  ['award.pdf', `attachment; filename="award.pdf"; filename*=UTF-8''award.pdf`],
  [
    'Convênio n° 3 (final).pdf',
    `attachment; filename="Conv_nio n_ 3 (final).pdf"; filename*=UTF-8''Conv%C3%AAnio%20n%C2%B0%203%20%28final%29.pdf`,
  ],
  ['a"b\\c.txt', `attachment; filename="a_b_c.txt"; filename*=UTF-8''a%22b%5Cc.txt`],
])('hands %s over under its own name', (name, header) => expect(attachment(name)).toBe(header));

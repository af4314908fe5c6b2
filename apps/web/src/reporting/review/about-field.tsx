import type { Report, ReportPart } from '../../api/types';
import { ChoiceField } from '../../forms/choice-field';
import { texts } from '../texts';
import { aboutInWords, FIELDS_OF_PARTS } from './about-words';

/** What a comment or a change is about: the whole report, one of its parts, or a field of one. */
export function AboutField({ report }: { report: Report }) {
  const pointersOf = (part: ReportPart) => [
    `/${part}`,
    ...FIELDS_OF_PARTS[part].map((field) => `/${part}/${field}`),
  ];
  const pointers = ['', ...report.parts.flatMap(pointersOf)];
  return (
    <ChoiceField
      name="pointer"
      label={texts.review.talk.about}
      options={pointers.map((pointer) => [pointer, aboutInWords(pointer)] as const)}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { reportIndicatorsQuery } from '../../api/indicator-queries';
import { attachmentsQuery, resultsQuery } from '../../api/report-part-queries';
import type { Report } from '../../api/types';
import { texts } from '../texts';
import { aboutInWords } from './about-words';

/** What pointers into a report are called; rows are asked for by name only where a pointer names one. */
export function useAboutWords({ id }: Pick<Report, 'id'>, pointers: readonly string[]) {
  const names = (part: string) => pointers.some((pointer) => pointer.startsWith(`/${part}/`));
  const indicators = useQuery({ ...reportIndicatorsQuery(id), enabled: names('indicators') }).data?.items;
  const results = useQuery({ ...resultsQuery(id), enabled: names('results') }).data?.results;
  const files = useQuery({ ...attachmentsQuery(id), enabled: names('attachments') }).data?.items;
  const rowNames = new Map([
    ...(indicators ?? []).map(
      ({ awardIndicator }) => [awardIndicator.id, awardIndicator.indicator.number] as const,
    ),
    ...(results ?? []).map((result, index) => [result.id, resultInWords(result.title, index)] as const),
    ...(files ?? []).map((file) => [file.id, file.title] as const),
  ]);
  return (pointer: string): string => aboutInWords(pointer, rowNames);
}

/** A result by its title, else by its place in the list. */
export function resultInWords(title: string, index: number): string {
  return title.trim() === '' ? texts.results.nameless(index + 1) : texts.results.named(title);
}

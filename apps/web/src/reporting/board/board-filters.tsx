import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { implementersQuery } from '../../api/queries';
import { reportComplianceQuery } from '../../api/report-list-queries';
import { displayDay } from '../../figures/dates';
import { labelOf, PROGRAM_TYPE_LABELS } from '../../figures/vocabulary';
import { Chips, without } from '../../filters/chips';
import { ChoicesField, choicesOf } from '../../filters/choices-field';
import { SearchField } from '../../filters/search-field';
import { SelectField } from '../../filters/select-field';
import { REPORT_KIND_LABELS, REPORT_STATE_LABELS } from '../report-words';
import { type BoardFilterName, type BoardSearch } from './board-search';

interface BoardPartProps {
  search: BoardSearch;
  change: (part: BoardSearch) => void;
}

/** Officers who review, by the reports that they have open. */
export function useOfficers(enabled: boolean): [string, string][] {
  const { data } = useQuery({ ...reportComplianceQuery({ by: 'officer' }), enabled });
  return (
    data?.groups.map(({ id, name }) => (id === null ? ['nobody', 'No officer named'] : [id, name])) ?? []
  );
}

/** What narrows the list, behind one button. Lists that come from the API are read when it is first opened. */
export function BoardFilters({ search, change, count }: BoardPartProps & { count: number }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="filters" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>Filters{count > 0 ? ` (${count} set)` : ''}</summary>
      {opened && <FilterFields search={search} change={change} />}
    </details>
  );
}

function FilterFields({ search, change }: BoardPartProps) {
  const implementers = useQuery(implementersQuery);
  const officers = useOfficers(true);
  const select = (name: BoardFilterName, label: string, options: readonly (readonly [string, string])[]) => (
    <SelectField
      name={name}
      label={label}
      any="Any"
      value={search[name]}
      options={options}
      onChange={(value) => change({ [name]: value })}
    />
  );
  const day = (name: 'dueFrom' | 'dueTo', label: string) => (
    <SearchField
      type="date"
      label={label}
      value={search[name]}
      onSearch={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className="filters__fields">
      <ChoicesField
        name="state"
        legend="State"
        options={Object.entries(REPORT_STATE_LABELS)}
        value={search.state}
        onChange={(state) => change({ state })}
      />
      {select('officer', 'Program officer', officers)}
      {select('implementer', 'Implementer', implementers.data?.map(({ id, name }) => [id, name]) ?? [])}
      {select('kind', 'Kind of report', Object.entries(REPORT_KIND_LABELS))}
      {select('programType', 'Program type', Object.entries(PROGRAM_TYPE_LABELS))}
      {day('dueFrom', 'Due from')}
      {day('dueTo', 'Due until')}
    </div>
  );
}

/** One thing that narrows the list, in words. */
export interface BoardWords {
  name: BoardFilterName;
  label: string;
  value: string;
}

/** What narrows the list; names of implementers and officers are looked up only where one of them is set. */
export function useBoardWords(search: BoardSearch): BoardWords[] {
  const implementers = useQuery({ ...implementersQuery, enabled: search.implementer !== undefined });
  const officers = useOfficers(search.officer !== undefined);
  const yes = (value: string) => (value === 'yes' ? 'yes' : 'no');
  const day = (value: string) => (Number.isNaN(Date.parse(value)) ? value : displayDay(value));
  const say: Record<BoardFilterName, readonly [label: string, say: (value: string) => string]> = {
    q: ['Search', (text) => `“${text}”`],
    award: ['Award', String],
    implementer: [
      'Implementer',
      (id) => implementers.data?.find((implementer) => implementer.id === id)?.name ?? id,
    ],
    officer: ['Program officer', (id) => officers.find(([one]) => one === id)?.[1] ?? 'one officer'],
    kind: ['Kind of report', (kind) => labelOf(REPORT_KIND_LABELS, kind)],
    programType: ['Program type', (type) => labelOf(PROGRAM_TYPE_LABELS, type)],
    state: [
      'State',
      (codes) =>
        choicesOf(codes)
          .map((code) => labelOf(REPORT_STATE_LABELS, code))
          .join(', '),
    ],
    late: ['Late', yes],
    soon: ['Due within 30 days', yes],
    open: ['Open', yes],
    dueFrom: ['Due from', day],
    dueTo: ['Due until', day],
  };
  return (Object.keys(say) as BoardFilterName[]).flatMap((name) => {
    const value = search[name];
    const [label, words] = say[name];
    return value === undefined ? [] : [{ name, label, value: words(value) }];
  });
}

/** The filters in words, each with a button that removes it. */
export function BoardChips({
  words,
  change,
}: {
  words: readonly BoardWords[];
  change: BoardPartProps['change'];
}) {
  return <Chips words={words} onRemove={(gone) => change(without(gone.map(({ name }) => name)))} />;
}

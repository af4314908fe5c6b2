import { useQuery } from '@tanstack/react-query';
import { readReportIndicators, saveReportIndicators } from '../../api/indicator-queries';
import type { IndicatorReport } from '../../api/types';
import type { Fault } from '../../forms/faults';
import { QueryState } from '../../loading/query-state';
import { DraftFrame } from '../drafts/draft-frame';
import { PresenceLine } from '../drafts/presence-line';
import { draftQuery, useAutosave } from '../drafts/use-autosave';
import { usePresence } from '../drafts/use-presence';
import { texts } from '../texts';
import { fieldsOf, toBody, toValues, versionFieldOf } from './indicator-draft';
import { IndicatorFields } from './indicator-fields';

interface IndicatorsEditorProps {
  report: { id: string };
  /** What stands in the way of handing the report over, once somebody has tried; fields by their names. */
  faults?: Fault[];
}

/** The part of a draft in which its indicators are counted; it saves itself. */
export function IndicatorsEditor({ report, faults = [] }: IndicatorsEditorProps) {
  const name = `${report.id}/indicators`;
  const query = useQuery(draftQuery(name, () => readReportIndicators(report.id)));
  return (
    <QueryState query={query} what={texts.indicators.what} skeletonRows={12}>
      {(stored) =>
        stored.items.length === 0 ? (
          <p className="empty">{texts.indicators.none}</p>
        ) : (
          <IndicatorsDraft name={name} stored={stored} faults={faults} />
        )
      }
    </QueryState>
  );
}

interface IndicatorsDraftProps {
  name: string;
  stored: IndicatorReport;
  faults: Fault[];
}

function IndicatorsDraft({ name, stored, faults }: IndicatorsDraftProps) {
  // Which indicators are asked, and how they are made up, does not change while the page is open.
  const { items, packageId } = stored;
  const draft = useAutosave<IndicatorReport>({
    name,
    stored,
    toValues,
    fieldOf: (field) => versionFieldOf(items, field),
    load: () => readReportIndicators(packageId),
    save: async (values, version, options) =>
      saveReportIndicators(packageId, version, toBody(items, values), options),
  });
  const others = usePresence(packageId, 'indicators', draft.refresh);
  return (
    <DraftFrame
      draft={draft}
      noun={texts.indicators.noun}
      label={texts.indicators.label}
      fieldNames={items.flatMap(fieldsOf).map((field) => field.name)}
      faults={faults}
    >
      <PresenceLine others={others} part="indicators" />
      <p>{texts.indicators.lead}</p>
      {items.map((item) => (
        <IndicatorFields
          key={item.awardIndicator.id}
          report={draft.stored}
          item={
            draft.stored.items.find(({ awardIndicator }) => awardIndicator.id === item.awardIndicator.id) ??
            item
          }
          values={draft.values}
          onChange={draft.change}
        />
      ))}
    </DraftFrame>
  );
}

import { Textarea } from '@trussworks/react-uswds';
import type { IndicatorAnswer, IndicatorReport } from '../../api/types';
import { FieldFrame, useField } from '../../forms/text-field';
import type { Values } from '../../forms/versions';
import { GroupPlace } from '../drafts/group-place';
import { MOST_CHARACTERS } from '../limits';
import { periodInWords } from '../report-words';
import { texts } from '../texts';
import { CountField } from './count-field';
import { countOf, fieldName } from './indicator-draft';
import { IndicatorGrid, typedTotal } from './indicator-grid';
import { actualText, figureInUnit, figureText, periodText, ratioOf, warningText } from './indicator-words';

interface IndicatorFieldsProps {
  /** As it was saved last. */
  report: Pick<IndicatorReport, 'yearOfAction' | 'isOver'>;
  item: IndicatorAnswer;
  /** As typed, by field name. */
  values: Values;
  onChange: (name: string, value: string) => void;
}

/** One indicator of a draft: what counts, what it is held against, and the boxes to fill in. */
export function IndicatorFields({ report, item, values, onChange }: IndicatorFieldsProps) {
  const { id, indicator } = item.awardIndicator;
  const [first, ...others] = indicator.breakdowns;
  const total = first === undefined ? null : typedTotal(id, first, values);
  return (
    <section className="indicator" aria-labelledby={`indicator-${id}`}>
      <h3 id={`indicator-${id}`}>
        {indicator.number} {indicator.name}
      </h3>
      <GroupPlace name={id} label={indicator.number} />
      {indicator.definition !== '' && <p className="usa-hint">{indicator.definition}</p>}
      <Background report={report} item={item} />
      {indicator.adds === 'ratio' && <RatioFields {...{ item, values, onChange }} />}
      {indicator.adds !== 'ratio' && first === undefined && (
        <CountField
          name={fieldName(id, 'total')}
          label={texts.indicators.total(indicator.unit)}
          values={values}
          onChange={onChange}
        />
      )}
      {first !== undefined && (
        <IndicatorGrid {...{ id, indicator, values, onChange }} breakdown={first} whole={null} isWhole />
      )}
      {others.map((breakdown) => (
        <IndicatorGrid
          key={breakdown.code}
          {...{ id, indicator, values, onChange, breakdown }}
          whole={total}
          isWhole={false}
        />
      ))}
      {item.asksNewPersons && (
        <CountField
          name={fieldName(id, 'newPersons')}
          label={texts.indicators.newPersons}
          hint={texts.indicators.newPersonsHint}
          values={values}
          onChange={onChange}
        />
      )}
      <ToDate report={report} item={item} />
      <RemarkField id={id} item={item} values={values} onChange={onChange} />
    </section>
  );
}

/** What the figures are held against, as it stands before anything is typed. */
function Background({ report, item }: Pick<IndicatorFieldsProps, 'report' | 'item'>) {
  const { id, indicator, baseline, baselineNote } = item.awardIndicator;
  // Where refusals for want of a target lead to.
  const place = useField(fieldName(id, 'target'), false);
  const figure = item.target === null ? null : figureInUnit(item.target, indicator);
  const target =
    figure === null
      ? texts.indicators.noTarget
      : report.yearOfAction === null
        ? texts.indicators.lifeTarget(figure)
        : texts.indicators.target(report.yearOfAction, figure);
  const life = item.awardIndicator.targets.find(({ yearOfAction }) => yearOfAction === null);
  return (
    <div id={place.id} tabIndex={-1} className="kept-focus">
      <p>
        {item.target === null && life !== undefined ? null : <>{target} </>}
        {life !== undefined && report.yearOfAction !== null && (
          <>{texts.indicators.lifeTarget(figureInUnit(life.value, indicator))} </>
        )}
        {baseline !== null && texts.indicators.baseline(figureInUnit(baseline, indicator), baselineNote)}
      </p>
      {item.earlier.length > 0 && (
        <p>
          {texts.indicators.earlierHeading}:{' '}
          {item.earlier
            .map((one) => texts.indicators.earlier(periodInWords(one), periodText(one, indicator)))
            .join('; ')}
          .
        </p>
      )}
    </div>
  );
}

function RatioFields({ item, values, onChange }: Omit<IndicatorFieldsProps, 'report'>) {
  const { id, indicator } = item.awardIndicator;
  const numerator = countOf(values[fieldName(id, 'numerator')] ?? '');
  const denominator = countOf(values[fieldName(id, 'denominator')] ?? '');
  const isKnown = typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0;
  return (
    <>
      <CountField
        name={fieldName(id, 'numerator')}
        label={indicator.numerator ?? ''}
        values={values}
        onChange={onChange}
      />
      <CountField
        name={fieldName(id, 'denominator')}
        label={indicator.denominator ?? ''}
        values={values}
        onChange={onChange}
      />
      <p className="indicator__sum">
        {isKnown
          ? texts.indicators.ratio(figureText(ratioOf(numerator, denominator), indicator))
          : texts.indicators.ratioOpen}
      </p>
    </>
  );
}

/** What the year has come to with this report, as of the last save. */
function ToDate({ report, item }: Pick<IndicatorFieldsProps, 'report' | 'item'>) {
  const { indicator } = item.awardIndicator;
  const warning = warningText(item.actual);
  if (item.earlier.length === 0 && item.target === null) return null;
  return (
    <p>
      {texts.indicators.toDate(report.yearOfAction, report.isOver, actualText(item.actual, indicator))}{' '}
      {warning}
    </p>
  );
}

interface RemarkFieldProps extends Omit<IndicatorFieldsProps, 'report'> {
  id: string;
}

function RemarkField({ id, item, values, onChange }: RemarkFieldProps) {
  const name = fieldName(id, 'remark');
  const field = useField(name, true);
  const { validationStatus, ...attributes } = { validationStatus: undefined, ...field.attributes };
  const hint =
    item.deviation === null ? texts.indicators.remarkHint : texts.indicators.remarkNeeded(item.deviation);
  return (
    <FieldFrame field={field} label={texts.indicators.remark} hint={hint}>
      <Textarea
        {...attributes}
        error={validationStatus === 'error'}
        name={name}
        rows={3}
        maxLength={MOST_CHARACTERS.indicatorRemark}
        value={values[name] ?? ''}
        onChange={({ target }) => onChange(name, target.value)}
      />
    </FieldFrame>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { api, bodyOf, newIdempotencyKey } from '../api/client';
import { ApiProblem } from '../api/problem';
import { implementersQuery } from '../api/queries';
import type { AwardDraft } from '../api/types';
import { INSTRUMENT_LABELS } from '../figures/vocabulary';
import { ChoiceField } from '../forms/choice-field';
import { FormRefusal } from '../forms/faults';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { plainValues, type Values } from '../forms/versions';
import { useAnnounce } from '../shell/announcer';
import { PageHeading } from '../shell/page-heading';
import { NEW_AWARD_FIELDS, toAwardChange } from './award-fields';
import { AwardTerms } from './award-terms';
import { useAwardChanged } from './use-award-changed';

const route = getRouteApi('/awards/new');

/** What an award of the office has most often. */
const USUAL: Values = { assistanceListing: '19.019', costShare: '0.00' };

/** Records an award with all its terms. */
export function NewAwardPage() {
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const changed = useAwardChanged('');
  const send = async (typed: Values) => {
    const values = plainValues(NEW_AWARD_FIELDS, typed);
    const params = { header: { 'Idempotency-Key': newIdempotencyKey() } };
    const body = toAwardChange(values) as AwardDraft;
    const award = await bodyOf(api.POST('/api/awards', { params, body })).catch((error: unknown) => {
      throw refusalWithWay(error);
    });
    await changed();
    await navigate({ to: '/awards/$fain', params: { fain: award.fain } });
    announce(`Award ${award.fain} is recorded.`);
  };
  return (
    <>
      <PageHeading title="Record a new award" />
      <p className="lead">
        As its award document says. Its first and last day decide whether it begins as planned, active or
        ended; finance posts its money. <Link to="/awards">All awards</Link>
      </p>
      <Form
        label="New award"
        action="Record the award"
        busyAction="Recording…"
        send={send}
        beside={<Link to="/awards">Cancel</Link>}
      >
        <TextField
          name="fain"
          label="Award number (FAIN)"
          hint="As printed, at most 30 characters, such as S-SJTIP-13-CA-1029."
          autoComplete="off"
          missing="Enter the award number."
        />
        <ChoiceField name="instrument" label="Instrument" options={Object.entries(INSTRUMENT_LABELS)} />
        <ImplementerField />
        <AwardTerms values={USUAL} />
      </Form>
    </>
  );
}

/** Any of an implementer's names will do; those that are recorded are offered while somebody types. */
function ImplementerField() {
  const implementers = useQuery(implementersQuery);
  return (
    <>
      <TextField
        name="implementer"
        label="Implementer"
        hint="Any name that it is recorded under; matching names are offered as you type."
        autoComplete="off"
        missing="Enter the implementer."
        list="implementer-names"
      />
      <datalist id="implementer-names">
        {implementers.data?.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** A number that is taken leads to the award that has it, for its hyphens may hide that it is the same. */
function refusalWithWay(error: unknown): unknown {
  const holder = error instanceof ApiProblem && error.code === 'fain-taken' && error.figures['recordedAs'];
  if (typeof holder !== 'string') return error;
  return new FormRefusal([
    {
      field: 'fain',
      sentence: (error as ApiProblem).message,
      way: (
        <Link to="/awards/$fain" params={{ fain: holder }}>
          Open award {holder}
        </Link>
      ),
    },
  ]);
}

import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useRef } from 'react';
import { awardQuery } from '../../api/award-queries';
import { api, bodyOf } from '../../api/client';
import type { IndicatorProgress } from '../../api/types';
import { VersionedForm } from '../../forms/versioned-form';
import type { Values } from '../../forms/versions';
import { QueryState } from '../../loading/query-state';
import { ModalDialog } from '../../shell/modal-dialog';
import { useFinishChange } from '../../awards/use-finish-change';
import { termsFaults, termsFields, toBody, toValues, yearsOf } from './indicator-terms';
import { TermsFields } from './terms-fields';

interface ChangeIndicatorDialogProps {
  fain: string;
  progress: IndicatorProgress;
  onDone: () => void;
}

/** Changes targets, baseline and the days on which an indicator is asked. */
export function ChangeIndicatorDialog({ fain, progress, onDone }: ChangeIndicatorDialogProps) {
  const award = useQuery(awardQuery(fain, undefined));
  const finish = useFinishChange(fain, onDone);
  const { indicator } = progress;
  const isRatio = indicator.adds === 'ratio';
  // What a save is made over: as it was read last.
  const base = useRef(progress);
  const load = async (): Promise<IndicatorProgress> => {
    const { items } = await bodyOf(
      api.GET('/api/awards/{id}/indicators', { params: { path: { id: fain } } }),
    );
    base.current = items.find(({ id }) => id === progress.id) ?? base.current;
    return base.current;
  };
  return (
    <ModalDialog heading={`Change the targets of ${indicator.number}`} onCancel={onDone}>
      <QueryState query={award} what="The award" skeletonRows={6}>
        {(terms) => {
          const years = yearsOf(terms);
          const save = async (changes: Values, version: number) => {
            const body = toBody({ ...toValues(base.current), ...changes }, years, isRatio);
            const params = {
              path: { id: fain, indicatorId: progress.id },
              header: { 'If-Match': `"${version}"` },
            };
            await bodyOf(api.PATCH('/api/awards/{id}/indicators/{indicatorId}', { params, body }));
            await finish(`Indicator ${indicator.number} is changed.`);
          };
          return (
            <VersionedForm
              label="Targets"
              noun="indicator"
              stored={progress}
              fields={termsFields(years, isRatio)}
              toValues={toValues}
              load={load}
              save={save}
              check={(values) => termsFaults(values, years, isRatio)}
              onTheirs={() => void finish('The indicator is as somebody else saved it.')}
              beside={
                <Button type="button" unstyled onClick={onDone}>
                  Cancel
                </Button>
              }
            >
              {(values) => <TermsFields years={years} isRatio={isRatio} values={values} />}
            </VersionedForm>
          );
        }}
      </QueryState>
    </ModalDialog>
  );
}

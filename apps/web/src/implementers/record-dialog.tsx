import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { readImplementer } from '../api/implementer-queries';
import type { ImplementerRecord } from '../api/types';
import { VersionedForm } from '../forms/versioned-form';
import type { Values, VersionField } from '../forms/versions';
import { ModalDialog } from '../shell/modal-dialog';
import { leadingToHolder } from './name-holder';
import { useFinishImplementer } from './use-finish-implementer';

interface RecordDialogProps {
  record: ImplementerRecord;
  heading: string;
  fields: readonly VersionField[];
  toValues: (record: ImplementerRecord) => Values;
  /** Sends what differs, with the headers that name the version it was made from. */
  save: (changes: Values, header: { 'If-Match': string }) => Promise<ImplementerRecord>;
  wide?: boolean;
  onDone: () => void;
  children: (values: Values) => ReactNode;
}

/** Changes one part of a record; when somebody else was faster, both versions stand side by side. */
export function RecordDialog(props: RecordDialogProps) {
  const { record, heading, fields, toValues, save, wide = false, onDone, children } = props;
  const finish = useFinishImplementer(onDone);
  return (
    <ModalDialog heading={heading} wide={wide} onCancel={onDone}>
      <VersionedForm
        label={heading}
        noun="record"
        stored={record}
        fields={fields}
        toValues={toValues}
        load={() => readImplementer(record.id)}
        save={async (changes, version) => {
          const after = await leadingToHolder(save(changes, { 'If-Match': `"${version}"` }));
          await finish(`The record of ${after.name} is changed.`);
        }}
        onTheirs={() => void finish('The record is as somebody else saved it.')}
        beside={
          <Button type="button" unstyled onClick={onDone}>
            Cancel
          </Button>
        }
      >
        {children}
      </VersionedForm>
    </ModalDialog>
  );
}

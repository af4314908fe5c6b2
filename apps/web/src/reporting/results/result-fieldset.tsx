import { Button } from '@trussworks/react-uswds';
import type { Attachment, Place } from '../../api/types';
import { DraftChoice, DraftSelect, DraftText, DraftTextArea } from '../drafts/draft-fields';
import { GroupPlace } from '../drafts/group-place';
import { MOST_CHARACTERS } from '../limits';
import { texts } from '../texts';
import { nameOf } from './result-values';

const words = texts.results;

interface ResultFieldsetProps {
  id: string;
  /** The result by its title, or by its place in the list. */
  called: string;
  places: readonly Place[];
  attachments: readonly Attachment[];
  onRemove: () => void;
}

/** One result of a draft. */
export function ResultFieldset({ id, called, places, attachments, onRemove }: ResultFieldsetProps) {
  const { fields, hints } = words;
  return (
    <fieldset className="usa-fieldset draft__group">
      <legend className="draft__group-name">{called}</legend>
      <GroupPlace name={id} label={called} />
      <DraftText
        name={nameOf(id, 'title')}
        label={fields.title}
        hint={hints.title}
        maxLength={MOST_CHARACTERS.resultTitle}
      />
      <DraftSelect
        name={nameOf(id, 'theme')}
        label={fields.theme}
        none={words.choose}
        options={Object.entries(words.themes)}
      />
      <DraftSelect
        name={nameOf(id, 'place')}
        label={fields.place}
        none={words.choose}
        options={places.map(({ code, name }) => [code, name])}
      />
      <div className="draft__pair">
        <DraftText name={nameOf(id, 'startsOn')} label={fields.startsOn} type="date" />
        <DraftText name={nameOf(id, 'endsOn')} label={fields.endsOn} type="date" />
      </div>
      <DraftTextArea
        name={nameOf(id, 'change')}
        label={fields.change}
        hint={hints.change}
        maxLength={MOST_CHARACTERS.resultChange}
        rows={6}
        used={texts.progress.used}
      />
      <DraftText
        name={nameOf(id, 'evidenceLink')}
        label={fields.evidenceLink}
        hint={hints.evidenceLink}
        type="url"
        maxLength={MOST_CHARACTERS.evidenceLink}
      />
      <DraftSelect
        name={nameOf(id, 'evidenceAttachmentId')}
        label={fields.evidenceAttachmentId}
        hint={attachments.length === 0 ? hints.evidenceAttachmentId : undefined}
        none={words.noAttachment}
        options={attachments.map((file) => [file.id, file.title])}
      />
      <DraftChoice
        name={nameOf(id, 'publishable')}
        label={fields.publishable}
        hint={hints.publishable}
        options={[
          ['yes', words.yes],
          ['no', words.no],
        ]}
      />
      <Button type="button" unstyled className="draft__remove" onClick={onRemove}>
        {words.remove}
        <span className="usa-sr-only"> {called}</span>
      </Button>
    </fieldset>
  );
}

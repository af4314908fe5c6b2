import { Button } from '@trussworks/react-uswds';
import { texts } from '../texts';
import { anchorOf, goTo, noteAnchor } from './anchors';
import { ChangeItem } from './change-item';
import { openerId, type TalkAtField, useTalkAt } from './field-talk';
import { NotesAt } from './notes-at';
import { TalkForm } from './talk-form';

const words = texts.review.at;

interface TalkAtProps {
  /** As problems point: "/financial/lines/expenditures". */
  pointer: string;
  /** The field as the page calls it: "Achievements". */
  label: string;
}

/** Beside a field: how much is said of it, and the way to say more. */
export function TalkMark({ pointer, label }: TalkAtProps) {
  const talk = useTalkAt(pointer);
  if (talk === null) return null;
  const { hereThreads, hereChanges, mayComment, opened } = talk;
  const open = hereThreads.filter(({ resolved }) => resolved === null);
  const asked = hereChanges.filter(({ done }) => done === null);
  const isOpened = opened === pointer;
  return (
    <span id={anchorOf(pointer)} tabIndex={-1} className="talk-mark">
      <Count of={asked} says={words.changes} />
      <Count of={open} says={words.comments} />
      {mayComment && (
        <button
          id={openerId(pointer)}
          type="button"
          className="usa-button usa-button--unstyled talk-mark__open not-on-paper"
          aria-expanded={isOpened}
          onClick={() => (isOpened ? talk.close() : talk.open(pointer))}
        >
          {words.open}
          <span className="usa-sr-only"> {words.on(label)}</span>
        </button>
      )}
    </span>
  );
}

/** "2 comments", which leads to the first of them in the lists of the page. */
function Count({ of, says }: { of: readonly { id: string }[]; says: (count: number) => string }) {
  const [first] = of;
  if (first === undefined) return null;
  const anchor = noteAnchor(first.id);
  return (
    <a
      href={`#${anchor}`}
      className="talk-mark__count"
      onClick={(event) => {
        event.preventDefault();
        goTo(anchor);
      }}
    >
      {says(of.length)}
    </a>
  );
}

/** Below a field: what is open of what is said about it; all of it, and room for more, once somebody asked for that. */
export function TalkNotes({ pointer, label }: TalkAtProps) {
  const talk = useTalkAt(pointer);
  if (talk === null || !hasNotes(talk, pointer)) return null;
  return <Notes talk={talk} pointer={pointer} label={label} />;
}

/** The same below the row of a table. */
export function TalkRow({ pointer, label, columns }: TalkAtProps & { columns: number }) {
  const talk = useTalkAt(pointer);
  if (talk === null || !hasNotes(talk, pointer)) return null;
  return (
    <tr className="talk-row">
      <td colSpan={columns}>
        <Notes talk={talk} pointer={pointer} label={label} />
      </td>
    </tr>
  );
}

const hasNotes = (talk: TalkAtField, pointer: string): boolean =>
  talk.opened === pointer || shownOf(talk, false).changes.length + shownOf(talk, false).threads.length > 0;

/** What is settled is shown when somebody asks for it; what was to be changed until the report is accepted. */
function shownOf({ report, hereThreads, hereChanges }: TalkAtField, isOpened: boolean) {
  const isOver = report.state === 'accepted';
  return {
    changes: isOver ? [] : hereChanges,
    threads: hereThreads.filter(({ resolved }) => isOpened || (resolved === null && !isOver)),
  };
}

function Notes({ talk, pointer, label }: TalkAtProps & { talk: TalkAtField }) {
  const isOpened = talk.opened === pointer;
  const { changes, threads } = shownOf(talk, isOpened);
  return (
    <NotesAt
      {...{ talk, label, changes, threads }}
      changeItem={(change) => <ChangeItem talk={talk} change={change} label={label} />}
    >
      {isOpened && (
        <TalkForm
          talk={talk}
          pointer={pointer}
          label={label}
          onDone={talk.close}
          beside={
            <Button type="button" unstyled onClick={talk.close}>
              {words.close}
            </Button>
          }
        />
      )}
    </NotesAt>
  );
}

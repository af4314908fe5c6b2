import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { awardKey, awardQuery } from '../api/award-queries';
import { saveShares } from '../api/share-queries';
import type { AwardWithShares, SharesBody } from '../api/types';
import { displayDay, today } from '../figures/dates';
import { BothVersions } from '../forms/both-versions';
import type { Fault } from '../forms/faults';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { type Difference, isStale, type VersionField } from '../forms/versions';
import { VERSIONS_WORDS } from '../forms/versions-words';
import { useAnnounce } from '../shell/announcer';
import {
  basisPointsOf,
  displayPercent,
  setOn,
  sharesInWords,
  sharesOf,
  type Split,
  SPLIT_WORDS,
  type TypedShare,
  typedSharesOf,
  unallocatedOf,
} from './share-figures';
import { shareFieldName, ShareFields } from './share-fields';
import { SharePreviewPart } from './share-preview';
import { useCodeNames } from './use-code-names';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface ShareEditorProps {
  fain: string;
  /** As it was read when the editor was opened. */
  award: AwardWithShares;
  split: Split;
  onDone: () => void;
}

/**
 * Splits an award's money anew from a day on; shows what that changes before anything is saved.
 *
 * A change of the award by somebody else meanwhile is shown where it touches the same split, and else passed over.
 */
export function ShareEditor({ fain, award, split, onDone }: ShareEditorProps) {
  const [base, setBase] = useState(award);
  const [effectiveOn, setEffectiveOn] = useState(today());
  const [shares, setShares] = useState<TypedShare[]>(() =>
    typedSharesOf(setOn(award.shares[split], today())?.shares ?? []),
  );
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const nameOf = useCodeNames();
  const { by } = SPLIT_WORDS[split];
  const words = (of: AwardWithShares, day: string) =>
    sharesInWords(setOn(of.shares[split], day)?.shares ?? [], nameOf);

  const save = async (body: SharesBody, over: AwardWithShares): Promise<void> => {
    try {
      await saveShares(fain, over.version, body);
    } catch (error) {
      if (!isStale(error)) throw error;
      const now = await queries.fetchQuery({ ...awardQuery(fain, undefined), staleTime: 0 });
      setBase(now);
      const [read, theirs] = [words(over, body.effectiveOn), words(now, body.effectiveOn)];
      // What else they changed of the award is not touched by a split.
      if (read === theirs) return save(body, now);
      const [field, mine] = [fieldOf(split, body.effectiveOn), sharesInWords(body.shares, nameOf)];
      setDifferences(mine === theirs ? [] : [{ field, read, mine, theirs }]);
      return;
    }
    await queries.invalidateQueries({ queryKey: awardKey(fain) });
    onDone();
    announce(`The split ${by} is saved; it counts from ${displayDay(body.effectiveOn)}.`);
  };

  const leave = async () => {
    await queries.invalidateQueries({ queryKey: awardKey(fain) });
    onDone();
  };
  const body = bodyOf(split, effectiveOn, shares);
  if (differences !== null && body !== null) {
    return (
      <BothVersions
        words={VERSIONS_WORDS}
        key={base.version}
        noun="split"
        differences={differences}
        save={() => save(body, base)}
        onEdit={() => setDifferences(null)}
        onTheirs={() => void leave()}
      />
    );
  }
  return (
    <ShareForm
      fain={fain}
      split={split}
      effectiveOn={effectiveOn}
      shares={shares}
      body={body}
      onDay={setEffectiveOn}
      onShares={setShares}
      onSave={(whole) => save(whole, base)}
      onCancel={onDone}
    />
  );
}

interface ShareFormProps {
  fain: string;
  split: Split;
  effectiveOn: string;
  shares: TypedShare[];
  body: SharesBody | null;
  onDay: (day: string) => void;
  onShares: (shares: TypedShare[]) => void;
  onSave: (body: SharesBody) => Promise<void>;
  onCancel: () => void;
}

function ShareForm(props: ShareFormProps) {
  const { fain, split, effectiveOn, shares, body, onDay, onShares, onSave, onCancel } = props;
  const nameOf = useCodeNames();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="share-editor">
      <h3 ref={heading} tabIndex={-1}>
        Change the split {SPLIT_WORDS[split].by}
      </h3>
      <Form
        label={`Split ${SPLIT_WORDS[split].by}`}
        action="Save the split"
        busyAction="Saving…"
        check={() => faultsIn(shares, nameOf)}
        send={async () => {
          if (body !== null) await onSave(body);
        }}
        beside={
          <Button type="button" unstyled onClick={onCancel}>
            Leave it as it is
          </Button>
        }
      >
        <TextField
          name="effectiveOn"
          label="Counts from"
          hint="Entries of earlier days keep the split that they have."
          type="date"
          autoComplete="off"
          missing="Say from which day the split counts."
          defaultValue={effectiveOn}
          onChange={onDay}
        />
        <ShareFields split={split} shares={shares} onChange={onShares} />
        <SharePreviewPart fain={fain} body={body} />
      </Form>
    </div>
  );
}

/** What would be saved, once it is whole. */
function bodyOf(split: Split, effectiveOn: string, typed: readonly TypedShare[]): SharesBody | null {
  const shares = sharesOf(typed);
  if (shares === null || unallocatedOf(typed) !== 0 || !DAY.test(effectiveOn)) return null;
  return { split, effectiveOn, shares };
}

function faultsIn(shares: readonly TypedShare[], nameOf: (code: string) => string): Fault[] {
  const unread = shares.filter(({ percent }) => basisPointsOf(percent) === null);
  const faults = unread.map(({ code, percent }): Fault => {
    const sentence = `“${percent}” is no share of ${nameOf(code)}: write a percentage from 0 to 100 with at most two decimals, such as 33.33.`;
    return { field: shareFieldName(code), sentence };
  });
  const rest = unallocatedOf(shares);
  if (faults.length > 0 || rest === 0) return faults;
  return [
    {
      sentence:
        rest > 0
          ? `${displayPercent(rest)} is unallocated. Give it to somebody: “Take the rest” does.`
          : `${displayPercent(-rest)} too much is dealt out. Lower a share by that much.`,
    },
  ];
}

function fieldOf(split: Split, effectiveOn: string): VersionField {
  return { name: 'shares', label: `Split ${SPLIT_WORDS[split].by} from ${displayDay(effectiveOn)}` };
}

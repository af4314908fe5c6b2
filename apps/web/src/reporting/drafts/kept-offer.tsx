import { Alert, Button } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import { displayInstant } from '../../figures/dates';
import { texts } from '../texts';
import type { Draft } from './use-autosave';

interface KeptOfferProps {
  kept: NonNullable<Draft<unknown>['kept']>;
  onUse: () => void;
  onDiscard: () => void;
}

const words = texts.drafts.kept;

/** Offers back what was typed on this device and never reached the server; nothing else is done before an answer. */
export function KeptOffer({ kept, onUse, onDiscard }: KeptOfferProps) {
  const offer = useRef<HTMLElement>(null);
  useEffect(() => offer.current?.focus(), []);
  return (
    <section ref={offer} tabIndex={-1} className="kept-focus kept-offer" aria-label={words.heading}>
      <Alert type="info" headingLevel="h2" heading={words.heading}>
        {words.says(displayInstant(new Date(kept.copy.at).toISOString()))}
      </Alert>
      <dl className="kept-offer__fields">
        {kept.differences.map(({ field, mine, theirs }) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>
              <span className="cell-detail">{words.yours}</span>
              <Value text={field.display?.(mine) ?? mine} />
            </dd>
            <dd>
              <span className="cell-detail">{words.stored}</span>
              <Value text={field.display?.(theirs) ?? theirs} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="form__actions">
        <Button type="button" onClick={onUse}>
          {words.use}
        </Button>
        <Button type="button" unstyled onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
    </section>
  );
}

function Value({ text }: { text: string }) {
  return text === '' ? <em>{words.nothing}</em> : <span className="kept-offer__value">{text}</span>;
}

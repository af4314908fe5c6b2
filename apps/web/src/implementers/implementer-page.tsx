import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { implementerQuery } from '../api/implementer-queries';
import type { Action, ImplementerRecord } from '../api/types';
import { QueryState } from '../loading/query-state';
import { useSession } from '../session/session';
import { InPageLinks } from '../shell/in-page-links';
import { PageHeading } from '../shell/page-heading';
import { AwardsOfImplementer } from './awards-of-implementer';
import { ImplementerHistorySection } from './implementer-history-section';
import { MergedNotice } from './merged-notice';
import { MergesSection } from './merges-section';
import { ContactsSection, IdentifiersSection, NamesSection } from './part-sections';
import { ReceivedSection } from './received-section';
import { ImplementerSummary } from './implementer-summary';

const route = getRouteApi('/implementers/$id');

interface SectionEntry {
  /** The id of the section's heading. */
  id: string;
  label: string;
  needs?: Action;
  /** A record that went into another has nothing but its history. */
  ofMerged?: boolean;
  Section: ComponentType<{ record: ImplementerRecord }>;
}

/** Everything that a record shows, in the order in which people read it. */
const SECTIONS: readonly SectionEntry[] = [
  { id: 'summary', label: 'Summary', Section: ImplementerSummary },
  { id: 'awards', label: 'Awards', Section: AwardsOfImplementer },
  { id: 'received', label: 'As sub-recipient', needs: 'implementers.history', Section: ReceivedSection },
  { id: 'names', label: 'Names', Section: NamesSection },
  { id: 'identifiers', label: 'Identifiers', Section: IdentifiersSection },
  { id: 'contacts', label: 'Contacts', Section: ContactsSection },
  { id: 'merges', label: 'Merges', needs: 'implementers.record', ofMerged: true, Section: MergesSection },
  {
    id: 'history',
    label: 'History',
    needs: 'implementers.history',
    ofMerged: true,
    Section: ImplementerHistorySection,
  },
];

/** One party: what it is called, what it carries out, and how its record came to be what it is. */
export function ImplementerPage() {
  const { id } = route.useParams();
  const { may } = useSession();
  const implementer = useQuery(implementerQuery(id));
  return (
    <>
      <PageHeading title={implementer.data?.name ?? 'Implementer'} />
      {may.includes('reports.read') && (
        <p className="lead">
          <Link to="/implementers">All implementers</Link>
        </p>
      )}
      <QueryState query={implementer} what="The implementer" skeletonRows={12}>
        {(record) => {
          const isMerged = record.mergedInto !== null;
          const sections = SECTIONS.filter(
            ({ needs, ofMerged = false }) =>
              (needs === undefined || may.includes(needs)) && (!isMerged || ofMerged),
          );
          return (
            <>
              <MergedNotice record={record} />
              <div className="in-page">
                <InPageLinks places={sections} />
                <div className="in-page__content">
                  {sections.map(({ id: section, Section }) => (
                    <Section key={section} record={record} />
                  ))}
                </div>
              </div>
            </>
          );
        }}
      </QueryState>
    </>
  );
}

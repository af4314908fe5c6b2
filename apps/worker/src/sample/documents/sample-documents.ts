import { Readable } from 'node:stream';
import { type AwardDocuments, type DocumentKind } from '@awardbook/awards';
import { SAMPLE_ACTOR } from '../store-sample';
import { plainPdf } from './plain-pdf';

const NOTICE = 'Synthetic: invented for the sample portfolio, never issued by anybody.';

interface SampleDocument {
  title: string;
  kind: DocumentKind;
  fileName: string;
  shared: boolean;
  content: Buffer;
}

/** What the sample's awards have in their file, each invented and marked so. */
function documentsFor(fain: string): SampleDocument[] {
  return [
    {
      title: 'Award document (synthetic)',
      kind: 'award-document',
      fileName: `${fain}-award.pdf`,
      shared: true,
      content: plainPdf([
        `Award ${fain}`,
        '',
        NOTICE,
        '',
        'It stands here so that the list of documents shows what it is for.',
      ]),
    },
    {
      title: 'Letter on the first work plan (synthetic)',
      kind: 'correspondence',
      fileName: `${fain}-letter.txt`,
      shared: false,
      content: Buffer.from(`${NOTICE}\n\nThe work plan for award ${fain} is agreed with.\n`),
    },
  ];
}

/** Gives some awards of the sample a file; all bytes differ by the award, so that none is refused as the same. */
export async function storeSampleDocuments(
  documents: AwardDocuments,
  fains: readonly string[],
): Promise<void> {
  for (const fain of fains) {
    for (const { fileName, content, ...said } of documentsFor(fain)) {
      const received = await documents.receive(SAMPLE_ACTOR, fain, fileName, Readable.from([content]));
      await documents.add(SAMPLE_ACTOR, fain, received, {
        ...said,
        amendment: null,
        provenance: 'synthetic',
      });
    }
  }
}

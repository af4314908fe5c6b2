import { type PdfDefinition, writePdf } from './write-pdf';

const aDocument = (changed: Partial<PdfDefinition> = {}): PdfDefinition => ({
  title: 'Report',
  createdAt: new Date('2024-04-30T12:00:00Z'),
  content: [{ text: 'Narrative – año nuevo' }, { table: { body: [['a', 'b']] } }],
  ...changed,
});

describe('a PDF file', () => {
  it('has the same bytes when it says the same', async () => {
    const [one, other] = [await writePdf(aDocument()), await writePdf(aDocument())];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(other)).toBe(true);
  });

  it('has other bytes when it says something else', async () => {
    expect((await writePdf(aDocument())).equals(await writePdf(aDocument({ title: 'Other' })))).toBe(false);
  });

  it('opens no file and no address that a document names', async () => {
    await expect(writePdf(aDocument({ content: [{ image: '/etc/hostname' }] }))).rejects.toThrow(/denied/);
    await expect(writePdf(aDocument({ content: [{ image: 'http://127.0.0.1:9/x.png' }] }))).rejects.toThrow();
  });
});

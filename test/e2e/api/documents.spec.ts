import { connect } from 'node:net';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { aDocument, anAward, documentsOf } from '../../builders';
import { eventually } from '../../support/eventually';
import { fieldRefusal, refusal, withApi } from './api-client';

interface DocumentBody {
  id: string;
  title: string;
  fileName: string;
  amendment: number | null;
  shared: boolean;
  removal: { reason: string } | null;
}

function aForm(parts: Record<string, string | [string | Uint8Array<ArrayBuffer>, string]>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.append(name, part);
    else form.append(name, new Blob([part[0]]), part[1]);
  }
  return form;
}

const WORDS = { title: 'Signed award', kind: 'award-document', shared: 'false' };

describe('documents of an award', () => {
  const api = withApi();
  const officer = api.as('program-officer');
  let route = '';
  let award = '';
  beforeAll(async () => {
    ({ id: award } = await anAward().store(api.dataSource));
    route = `/api/awards/${award}/documents`;
  });
  const halves = () =>
    readdirSync(path.join(api.dataDir, 'documents')).filter((name) => name.endsWith('.partial'));

  it('come back byte for byte under their own name, as a download and nothing else', async () => {
    const content = '%PDF-1.7\nConvênio';
    const form = aForm({ ...WORDS, amendment: '2', file: [content, 'Convênio n° 3.pdf'] });
    const added = await officer.send('POST', route, form);
    expect(added.status).toBe(201);
    const document = added.body as DocumentBody;
    expect(document).toMatchObject({ title: 'Signed award', fileName: 'Convênio n° 3.pdf', amendment: 2 });
    const file = await officer.get(`${route}/${document.id}/file`);
    expect(file.status).toBe(200);
    expect(file.body).toBe(content);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="Conv_nio n_ 3.pdf"; filename*=UTF-8''Conv%C3%AAnio%20n%C2%B0%203.pdf`,
    );
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('repr-digest')).toMatch(/^sha-256=:.{44}:$/);
    const { items } = (await officer.get(route)).body as { items: DocumentBody[] };
    expect(items.map(({ id }) => id)).toEqual([document.id]);
  });

  it('may have what is said about them after the file', async () => {
    const added = await officer.send('POST', route, aForm({ file: ['after', 'after.txt'], ...WORDS }));
    expect(added.status).toBe(201);
  });

  it('are refused in words, field by field', async () => {
    const send = (parts: Parameters<typeof aForm>[0]) => officer.send('POST', route, aForm(parts));
    const file: [string, string] = ['never stored', 'never.txt'];
    expect(fieldRefusal(await send({ ...WORDS, title: '', file }))).toEqual([422, '/title', 'wrong-length']);
    expect(fieldRefusal(await send({ ...WORDS, kind: 'letter', file }))).toEqual([
      422,
      '/kind',
      'not-one-of',
    ]);
    expect(fieldRefusal(await send({ ...WORDS, amendment: 'two', file }))).toEqual([
      422,
      '/amendment',
      'wrong-form',
    ]);
    expect(fieldRefusal(await send({ ...WORDS, colour: 'red', file }))).toEqual([
      422,
      '/colour',
      'unknown-field',
    ]);
    expect(fieldRefusal(await send({ ...WORDS, file: ['GIF89a', 'x.pdf'] }))).toEqual([
      422,
      '/file',
      'file-not-as-named',
    ]);
    expect(refusal(await send({ ...WORDS, file: ['after', 'again.txt'] }))).toEqual([
      409,
      'document-already-there',
    ]);
    expect(halves()).toEqual([]);
  });

  it('are refused when they are no single file in a form', async () => {
    const two = aForm({ ...WORDS, file: ['one of two', 'one.txt'] });
    two.append('file', new Blob(['two of two']), 'two.txt');
    expect(refusal(await officer.send('POST', route, two))).toEqual([400, 'unreadable-request']);
    expect(refusal(await officer.send('POST', route, aForm(WORDS)))).toEqual([400, 'unreadable-request']);
    expect(refusal(await officer.send('POST', route, WORDS))).toEqual([415, 'upload-not-multipart']);
    const form = aForm({ ...WORDS, file: ['with a key', 'key.txt'] });
    const keyed = await officer.send('POST', route, form, { 'idempotency-key': 'k-1' });
    expect(refusal(keyed)).toEqual([422, 'upload-takes-no-key']);
    // Every other route goes on to take JSON alone.
    expect(refusal(await officer.send('POST', `/api/awards/${award}/notes`, aForm(WORDS)))).toEqual([
      415,
      'unsupported-media-type',
    ]);
    expect(halves()).toEqual([]);
  });

  it('are refused above 25 MB, in words that arrive', async () => {
    const large = new Uint8Array(26 * 1_048_576).fill(97);
    const answer = await officer.send('POST', route, aForm({ ...WORDS, file: [large, 'large.txt'] }));
    expect(refusal(answer)).toEqual([413, 'file-too-large']);
    expect(halves()).toEqual([]);
  });

  it('leave nothing behind when the connection breaks in the middle', async () => {
    const { headers } = await api.session('program-officer');
    const { port } = new URL(api.address);
    const lines = Object.entries({
      host: `127.0.0.1:${port}`,
      ...headers,
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': '9000000',
    }).map(([name, value]) => `${name}: ${value}`);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`POST ${route} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    socket.write('--b\r\ncontent-disposition: form-data; name="file"; filename="half.txt"\r\n\r\nhalf of');
    await eventually(async () => halves().length === 1);
    socket.destroy();
    await eventually(async () => halves().length === 0);
    expect((await api.get('/api/health/live')).status).toBe(200);
  });

  it('stop being there for a grantee with their removal, and go on to be told to the office', async () => {
    const documents = documentsOf(api.dataSource, api.dataDir);
    const shared = await aDocument(documents, award, { shared: true });
    const removal = await officer.send('DELETE', `${route}/${shared.id}`, { reason: 'Wrong award.' });
    expect(removal.status).toBe(200);
    expect(removal.body).toMatchObject({ removal: { reason: 'Wrong award.' } });
    expect(refusal(await officer.get(`${route}/${shared.id}/file`))).toEqual([409, 'document-removed']);
    const again = await officer.send('DELETE', `${route}/${shared.id}`, { reason: 'Again.' });
    expect(refusal(again)).toEqual([409, 'document-removed']);
  });
});

import { CursorUnreadable, decodeCursor, encodeCursor, toPage } from './page';

const SHAPES = [/^\d{4}-\d{2}-\d{2}$/, /^[a-z]+$/];

describe('a page', () => {
  it('has a cursor after its last item when a row more was read, and none on the last page', () => {
    const page = toPage(['a', 'b', 'c'], 2, (row) => ['2013-10-01', row]);
    expect(page.items).toEqual(['a', 'b']);
    expect(decodeCursor(page.next, SHAPES)).toEqual(['2013-10-01', 'b']);
    expect(toPage(['a', 'b'], 2, (row) => [row]).next).toBeNull();
    expect(toPage([], 2, () => [])).toEqual({ items: [], next: null });
  });

  it('is the first one without a cursor', () => expect(decodeCursor(null, SHAPES)).toBeNull());

  it.each([
    ['no base64 at all', '%%%'],
    ['no JSON', Buffer.from('nonsense').toString('base64url')],
    ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['too short a key', encodeCursor(['2013-10-01'])],
    ['a key of another list', encodeCursor(['abc', '2013-10-01'])],
    ['numbers', Buffer.from('[1,2]').toString('base64url')],
  ])('refuses a cursor that holds %s', (_fault, cursor) =>
    expect(() => decodeCursor(cursor, SHAPES)).toThrow(CursorUnreadable),
  );
});

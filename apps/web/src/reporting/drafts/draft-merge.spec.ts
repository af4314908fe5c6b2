import { alsoSent, mergeOnto } from './draft-merge';

describe('what was typed over one version of a draft, put onto a newer one', () => {
  const nothing = { read: {}, sent: {} };

  it('stays where nobody else changed the field', () =>
    expect(
      mergeOnto(
        { activities: 'old', challenges: 'theirs' },
        { ...nothing, mine: { activities: 'mine' }, read: { activities: 'old' } },
      ),
    ).toEqual({ mine: { activities: 'mine' }, conflicting: [] }));

  it('waits for a choice where both changed the field', () =>
    expect(
      mergeOnto(
        { activities: 'theirs' },
        { ...nothing, mine: { activities: 'mine' }, read: { activities: 'old' } },
      ),
    ).toEqual({ mine: { activities: 'mine' }, conflicting: ['activities'] }));

  it('is nothing more where both say the same', () =>
    expect(
      mergeOnto(
        { activities: 'same' },
        { ...nothing, mine: { activities: 'same' }, read: { activities: 'old' } },
      ),
    ).toEqual({ mine: {}, conflicting: [] }));

  it('goes on over what was sent before its answer got lost', () =>
    expect(
      mergeOnto(
        { activities: 'mine so far' },
        {
          mine: { activities: 'mine so far, and more' },
          read: { activities: 'old' },
          sent: { activities: ['mine so far', 'mine so far, and'] },
        },
      ),
    ).toEqual({ mine: { activities: 'mine so far, and more' }, conflicting: [] }));

  it('remembers the last five of what was sent of a field, each once', () =>
    expect(
      ['a', 'b', 'c', 'b', 'd', 'e', 'f'].reduce((sent, activities) => alsoSent(sent, { activities }), {}),
    ).toEqual({ activities: ['c', 'b', 'd', 'e', 'f'] }));

  it('keeps a field that was emptied, and one that only the other side has, apart', () =>
    expect(
      mergeOnto({ challenges: 'new' }, { ...nothing, mine: { activities: '' }, read: { activities: 'old' } }),
    ).toEqual({ mine: {}, conflicting: [] }));
});

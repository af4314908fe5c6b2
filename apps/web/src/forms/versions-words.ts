/** What the choice between two versions says. */
export interface VersionsWords {
  /** @param noun what was changed, as a sentence says it: "award" */
  heading: (noun: string) => string;
  alike: string;
  choose: string;
  goOn: string;
  label: string;
  save: string;
  saving: string;
  leave: string;
  edit: string;
  mine: string;
  theirs: string;
  nothing: string;
  theyChanged: string;
  youChanged: string;
  bothChanged: string;
  before: (value: string) => string;
  beforeNothing: string;
}

/** As the office's own pages say it; pages of grantees have theirs in their catalogue. */
export const VERSIONS_WORDS: VersionsWords = {
  heading: (noun) => `Somebody else changed this ${noun} meanwhile`,
  alike: 'It already says everything that you wanted to save.',
  choose: 'Nothing of yours is saved yet. Choose for each field what it should say.',
  goOn: 'Go on',
  label: 'Both versions',
  save: 'Save',
  saving: 'Saving…',
  leave: 'Leave it as they saved it',
  edit: 'Go on editing',
  mine: 'Keep mine',
  theirs: 'Take theirs',
  nothing: 'nothing',
  theyChanged: 'They changed it; you did not.',
  youChanged: 'You changed it; they did not.',
  bothChanged: 'You both changed it.',
  before: (value) => `Before, it said “${value}”.`,
  beforeNothing: 'Before, it said nothing.',
};

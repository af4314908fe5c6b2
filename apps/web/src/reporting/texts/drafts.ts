/** What a draft says of being saved, of what lay on the device, and of others who write in it. */
export const drafts = {
  saving: 'Saving…',
  saved: (time: string) => `Saved ${time}`,
  everythingSaved: 'Everything is saved.',
  unsaved: 'Not saved yet',
  offline:
    'Awardbook does not answer. What you type is kept on this device, and is saved as soon as there is a connection.',
  refused: 'Not saved. What you typed is kept on this device.',
  kept: {
    heading: 'We kept what you typed on this device',
    says: (time: string) =>
      `On ${time} you typed the following, and it did not reach the server. Nothing of it is lost; say what becomes of it before you go on.`,
    yours: 'You typed',
    stored: 'The report says',
    nothing: 'nothing',
    use: 'Use what I typed',
    discard: 'Discard it',
    discarded: 'What was kept on this device is discarded.',
    used: 'What was kept on this device is back in the report.',
  },
  versions: {
    heading: (noun: string) => `Somebody else changed this ${noun} meanwhile`,
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
    before: (value: string) => `Before, it said “${value}”.`,
    beforeNothing: 'Before, it said nothing.',
  },
  presence: {
    here: (names: string) =>
      `${names} writing in this part, too. You see each other’s changes as they are saved.`,
    elsewhere: (name: string, part: string) => `${name} is in “${part}”.`,
    one: (name: string) => `${name} is`,
    several: (names: string, last: string) => `${names} and ${last} are`,
  },
} as const;

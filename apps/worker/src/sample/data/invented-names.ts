import { type ImplementerType } from '@awardbook/implementers';

/** Words that invented implementers are named with; each name ends in "(synthetic)". */
export const NAME_FIRST: readonly string[] = `
  Amber Anchor Aspen Beacon Birch Bluebell Cedar Clover Compass Copper Coral Dawn Elm Ember Fern
  Garnet Granite Harbor Hawthorn Hazel Heather Indigo Ivory Juniper Kestrel Lantern Lark Laurel Linden
  Magnolia Maple Meadow Mulberry Oakleaf Orchard Osprey Pebble Quartz Rowan Sable Saffron Sequoia
  Silver Sparrow Spruce Sycamore Tamarind Thistle Walnut Willow`
  .trim()
  .split(/\s+/);

export const NAME_SECOND: readonly string[] = `
  Bridge Brook Circle Crossing Field Gate Ground Grove Haven Hearth Hill Light Path Pier River Road
  Shore Spring Step Threshold Tower Valley Way Window`
  .trim()
  .split(/\s+/);

/** What the name ends in says what kind of party it is; the last figure is how often. */
export const NAME_ENDINGS: readonly (readonly [ending: string, type: ImplementerType, weight: number])[] = [
  ['Foundation', 'us-ngo', 12],
  ['Alliance', 'us-ngo', 8],
  ['Initiative', 'us-ngo', 8],
  ['Institute', 'us-ngo', 6],
  ['Women and Children Center', 'foreign-ngo', 9],
  ['Community Trust', 'foreign-ngo', 9],
  ['Legal Aid Society', 'foreign-ngo', 9],
  ['Network', 'foreign-ngo', 8],
  ['Shelter Association', 'foreign-ngo', 8],
  ['Fellowship', 'faith-based', 6],
  ['Sisters Mission', 'faith-based', 4],
  ['University', 'university', 7],
  ['Research Group LLC', 'for-profit', 4],
  ['Training Services Inc.', 'for-profit', 2],
];

/** The mark that every invented implementer carries in its name. */
export const SYNTHETIC_MARK = '(synthetic)';

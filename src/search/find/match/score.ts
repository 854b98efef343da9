/**
 * Scores, the smaller the better: every answer that contains what was typed comes before every answer that only
 * sounds or looks like it. A step leaves room for what is told apart inside it: the whole label, its beginning, its inside (0, 1, 2);
 * a number written otherwise; marks and spaces left out; a number cut in two.
 */
export const SCORE = {
  name: 0,
  alternate: 20,
  campus: 40,
  place: 60,
  code: 61,
  phone: 62,
  address: 70,
  catchment: 71,
  fragments: 100,
  nameAndPlace: 110,
  /** 云溪中心: pieces of one name. Of several texts, 胜利村智慧: as many more as there are pieces. */
  pieces: 120,
  /** 实幼 for 实验幼儿园, the more natural the better: up to 59 more. */
  abbreviation: 130,
  abbreviationInPlace: 190,
  sound: 200,
  soundOfPlace: 240,
  fragmentsBySound: 250,
  nameAndPlaceBySound: 260,
  guess: 300,
} as const;

/** Added inside a step that compares labels. */
export const OTHERWISE_WRITTEN = 3;
export const OTHER_MARKS = 6;
export const WITHOUT_MARKS = 9;
/** Instead of all of these, where the answer takes a number of the label apart. */
export const CUT_NUMBER = 19;

/** Heads over ticks that are themselves a 特色标签, by the tag that they give: those that the dictionary names. 中心园 alone may be that of a street. Texts are bare. */
export const FEATURE_HEADS: readonly (readonly [head: RegExp, tag: string])[] = [
  [/^(?:是否)?(?:为|属于?)?(?:乡镇|乡\(镇\)|镇\(乡\)|乡|镇)(?:公办)?中心(?:幼儿)?园(?:与否)?$/, '乡镇中心园'],
  [/^(?:是否)?(?:为|属于?)?(?:微小型|小微型|微型)(?:(?:幼儿)?园)?(?:与否)?$/, '微小型园'],
  [/^(?:是否)?(?:有|设|开设|设有)?港籍班(?:与否)?$/, '港籍班'],
];

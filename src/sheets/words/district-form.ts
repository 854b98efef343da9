/** Figures of a whole district on the forms that counties fill in for their superiors, by group and own head. Texts are bare. */
export const DISTRICT_FIGURES: readonly {
  readonly id: DistrictFigure;
  readonly group: RegExp;
  readonly head: RegExp;
}[] = [
  { id: 'population', group: /自然|人口|^$/, head: /3[~～\-—–至]5(?:周?岁).{0,6}(?:儿童|幼儿|人口)数?/ },
  { id: 'kindergartens', group: /幼儿园数|园所数/, head: /^(?:总计|合计|总数|小计)$/ },
  { id: 'educationKindergartens', group: /幼儿园数|园所数/, head: /^教育部?门?办园?$/ },
  { id: 'otherPublicKindergartens', group: /幼儿园数|园所数/, head: /^其他公办园?$/ },
  { id: 'publicKindergartens', group: /幼儿园数|园所数/, head: /^公办园?$/ },
  { id: 'inclusiveKindergartens', group: /幼儿园数|园所数/, head: /^普惠性?民办园?$/ },
  { id: 'children', group: /在园(?:儿童|幼儿|人)?数/, head: /^(?:总计|合计|总数|小计)$/ },
  { id: 'publicChildren', group: /在园(?:儿童|幼儿|人)?数/, head: /^公办园?$/ },
  { id: 'inclusiveChildren', group: /在园(?:儿童|幼儿|人)?数/, head: /^普惠性?民办园?$/ },
];

export type DistrictFigure =
  | 'population'
  | 'kindergartens'
  | 'educationKindergartens'
  | 'otherPublicKindergartens'
  | 'publicKindergartens'
  | 'inclusiveKindergartens'
  | 'children'
  | 'publicChildren'
  | 'inclusiveChildren';

/** Which indicators they give: the sum of the first by the second. */
export const DISTRICT_INDICATORS: readonly {
  readonly metric: string;
  readonly numerator: readonly DistrictFigure[];
  readonly denominator: DistrictFigure;
}[] = [
  { metric: 'gross-enrolment-rate', numerator: ['children'], denominator: 'population' },
  {
    metric: 'inclusive-coverage',
    numerator: ['publicChildren', 'inclusiveChildren'],
    denominator: 'children',
  },
  { metric: 'public-share', numerator: ['publicChildren'], denominator: 'children' },
  {
    metric: 'public-kindergarten-share',
    numerator: ['educationKindergartens', 'otherPublicKindergartens'],
    denominator: 'kindergartens',
  },
  {
    metric: 'inclusive-kindergarten-share',
    numerator: ['educationKindergartens', 'otherPublicKindergartens', 'inclusiveKindergartens'],
    denominator: 'kindergartens',
  },
];

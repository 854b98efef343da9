import type { Question } from '../question.ts';

/** How many questions there are, and about whom. */
export function askedWords(questions: readonly Pick<Question, 'kindergarten'>[]): string {
  const kindergartens = new Set(questions.flatMap(({ kindergarten }) => kindergarten || []));
  const general = questions.filter(({ kindergarten }) => kindergarten === '').length;
  return `要问 ${questions.length} 条：${aboutWhat(general, kindergartens.size)}。`;
}

function aboutWhat(general: number, kindergartens: number): string {
  if (kindergartens === 0) return '都关于整张表';
  return general === 0
    ? `关于 ${kindergartens} 所幼儿园`
    : `关于整张表的 ${general} 条，其余关于 ${kindergartens} 所幼儿园`;
}

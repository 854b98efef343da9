/**
 * The processor time, user and system, in seconds, that a shell's `times` says its children used, they and theirs. The shell prints two
 * lines, first its own time, then theirs: `0m1.250s 0m0.310s`. In some languages the fraction follows a comma.
 */
export function childSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (parts.length !== 2) throw new Error(`no times of child processes: ${JSON.stringify(times)}`);
  return parts
    .map(([, minutes, seconds = '']) => Number(minutes) * 60 + Number(seconds.replace(',', '.')))
    .reduce((sum, part) => sum + part);
}

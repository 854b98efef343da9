/** The lines of npm in front of what a command prints, which no program can read: where they come, and how they do not. */
export function npmBannerHint(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  stdout: { readonly isTTY?: boolean },
): string | null {
  const isThroughNpm = env['npm_lifecycle_event'] === script && env['npm_config_loglevel'] !== 'silent';
  if (!isThroughNpm || stdout.isTTY === true) return null;
  return `npm 会在前面多写两行，别的程序读不了这样的结果。请改用 npm run -s ${script} -- …（多一个 -s）。\n`;
}

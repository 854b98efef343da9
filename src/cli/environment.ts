import {
  type BuildEnvironment,
  EnvironmentFault,
  readBuildEnvironment,
} from '../integrations/environment.ts';

/** The environment a command runs in; undefined, with the reason printed and exit code 2, where a variable is at fault. */
export function environmentOrExit(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): BuildEnvironment | undefined {
  try {
    return readBuildEnvironment(variables);
  } catch (error) {
    if (!(error instanceof EnvironmentFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

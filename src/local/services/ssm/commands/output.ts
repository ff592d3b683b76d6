import { COMMAND_LIMITS } from './limits.ts';

/** What is shown of a stream, as the agent cuts it. */
export function shownOutput(text: string): string {
  return cut(text, COMMAND_LIMITS.stdout, '--output truncated--');
}

export function shownErrors(text: string): string {
  return cut(text, COMMAND_LIMITS.stderr, '--error truncated--');
}

function cut(text: string, limit: number, mark: string): string {
  return text.length <= limit ? text : `${text.slice(0, limit - mark.length)}${mark}`;
}

const ERROR_TITLE = '\n----------ERROR-------\n';
const OUTPUT_CUT = '\n---Output truncated---';
const ERROR_CUT = '\n---Error truncated----';

/** Both streams in one text, as lists of invocations show it. */
export function listedOutput(stdout: string, stderr: string): string {
  const limit = COMMAND_LIMITS.listed;
  if (stderr === '')
    return stdout.length <= limit ? stdout : stdout.slice(0, limit - OUTPUT_CUT.length) + OUTPUT_CUT;
  const whole = stdout + ERROR_TITLE + stderr;
  if (whole.length <= limit) return whole;
  const half = Math.floor((limit - ERROR_TITLE.length) / 2);
  const out = stdout.length <= half ? stdout : stdout.slice(0, half - OUTPUT_CUT.length) + OUTPUT_CUT;
  const room = limit - ERROR_TITLE.length - out.length;
  return (
    out +
    ERROR_TITLE +
    (stderr.length <= room ? stderr : stderr.slice(0, room - ERROR_CUT.length) + ERROR_CUT)
  );
}

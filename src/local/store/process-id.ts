/** The id of this process, which a lock names. Nothing else here looks at the process. */
export function processId(): number {
  // oxlint-disable-next-line no-restricted-globals -- a lock has to say whose it is
  return process.pid;
}

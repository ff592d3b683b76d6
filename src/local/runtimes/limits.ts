/** What one process of an instance may take. Ours: AWS limits an instance by its type alone. */
export const PROCESS_LIMITS = {
  /** Bytes of memory that a process may write to (`RLIMIT_DATA`). */
  dataBytes: 2 * 1024 ** 3,
  /** Bytes of one file. */
  fileBytes: 1024 ** 3,
  openFiles: 4096,
  /** Processes and threads of the whole instance. */
  processes: 512,
} as const;

/** Bytes kept of each stream of a command unless its caller asks for more or less. */
export const OUTPUT_BYTES = 1024 * 1024;

/** How long after its end a command's output is waited for: a process that it left behind may hold the pipe. */
export const OUTPUT_GRACE_MS = 250;

/** How long an instance may take to come up, on the wall's clock. */
export const START_MS = 20_000;

/** What a text says as JSON, or something else: an answer in pieces is whatever its function wrote. */
export function jsonOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}

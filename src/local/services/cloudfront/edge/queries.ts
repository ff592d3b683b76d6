import { formDecode } from '../../../../wire/percent.ts';

/** The parameters of a query as they are written, with their names decoded. */
export function* parametersOf(
  query: string,
): Generator<{ readonly name: string; readonly raw: string; readonly value: string }> {
  for (const raw of query === '' ? [] : query.split('&')) {
    const equals = raw.indexOf('=');
    yield {
      name: decoded(equals < 0 ? raw : raw.slice(0, equals)),
      raw,
      value: equals < 0 ? '' : raw.slice(equals + 1),
    };
  }
}

/** What is left of a query of those parameters that are meant. */
export function onlyParameters(query: string, isMeant: (name: string) => boolean): string {
  return Array.from(parametersOf(query))
    .filter(({ name }) => isMeant(name))
    .map(({ raw }) => raw)
    .join('&');
}

/** A part of a query without its percent-encoding; as it is, where it has none. */
export function decoded(text: string): string {
  try {
    return formDecode(text);
  } catch {
    return text;
  }
}

import type { FunctionUrlConfig } from '../../../../wire/generated/lambda.ts';
import type { TimerContext } from '../../../timer-context.ts';
import { notAnAlias, resourceNotFound } from '../errors.ts';
import { functionArn, hasQualifier, readName } from '../names.ts';
import { functions } from '../state.ts';
import { urlAddress } from './url-address.ts';
import { urlOf } from './url-row.ts';
import type { UrlRow } from './url-row.ts';

/** A URL as Lambda shows it. */
export function describeUrl(context: TimerContext, row: UrlRow): FunctionUrlConfig {
  return {
    FunctionUrl: urlAddress(context.endpoint, row.id),
    FunctionArn: functionArn(context, row.function, row.qualifier),
    AuthType: row.authType,
    Cors: row.cors,
    CreationTime: new Date(row.created).toISOString(),
    LastModifiedTime: new Date(row.modified).toISOString(),
    InvokeMode: row.invokeMode,
  };
}

interface UrlPlace {
  readonly name: string;
  readonly qualifier: string | undefined;
}

/** The function or alias that a request is about, which must be there. */
export function urlPlace(context: TimerContext, text: string, given: string | undefined): UrlPlace {
  const { name, qualifier } = readName(context, text, given);
  // In the name the model lets it be anything.
  if (qualifier !== undefined && /^(?:\d+|\$LATEST)$/.test(qualifier)) throw notAnAlias(qualifier);
  const there =
    context.state.table(functions).get(name) !== undefined &&
    (qualifier === undefined || hasQualifier(context, name, qualifier));
  if (!there) throw resourceNotFound('Function does not exist');
  return { name, qualifier };
}

export function findUrl(context: TimerContext, text: string, given: string | undefined): UrlRow {
  const { name, qualifier } = readName(context, text, given);
  const row = urlOf(context, name, qualifier);
  if (row === undefined) throw resourceNotFound();
  return row;
}

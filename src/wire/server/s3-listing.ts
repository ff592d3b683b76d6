import { WireError } from '../error.ts';
import { formPairs } from '../percent.ts';

/**
 * What the first version of the listing says to the parameters of the second: a request that was meant for that one must
 * not be answered by another.
 */
export function checkListing(query: string): void {
  if (query === '') return;
  for (const [name, value] of formPairs(query)) {
    if (name === 'list-type' && value !== '2')
      throw refusal('Invalid List Type specified in Request', name, value);
    if (name === 'start-after')
      throw refusal('startAfter only supported in REST.GET.BUCKET with list-type=2', name, value);
  }
}

function refusal(message: string, ArgumentName: string, ArgumentValue: string): WireError {
  return new WireError('InvalidArgument', 400, message, { ArgumentName, ArgumentValue });
}

import type { ServiceFacts } from '../service-facts.ts';
import type { StructureShape } from '../shape.ts';
import type { WireFault } from '../wire-fault.ts';

/** The header by which SQS and CloudWatch tell, beside JSON and CBOR, the code and side of their query days. */
export function queryErrorHeader(
  service: ServiceFacts,
  shape: StructureShape | undefined,
  fault: WireFault,
): Record<string, string> {
  if (!service.metadata.queryCompatible) return {};
  return { 'x-amzn-query-error': `${shape?.code ?? fault.code};${fault.sender ? 'Sender' : 'Receiver'}` };
}

/** Errors of SQS that its model leaves out, by what its query protocol calls them, and what its JSON does. */
const JSON_NAMES: Readonly<Record<string, string>> = {
  InvalidParameterValue: 'InvalidParameterValueException',
  MissingParameter: 'MissingRequiredParameterException',
};

/** What the JSON of a service from query days calls an error that its model does not have. */
export function jsonName(service: ServiceFacts, code: string): string {
  return (service.name === 'sqs' ? JSON_NAMES[code] : undefined) ?? code;
}

/** What the query protocol of SQS says of a queue that is not there; its JSON leaves the WSDL out. */
export function queryMessage(service: ServiceFacts, fault: WireFault): string {
  return service.name === 'sqs' && fault.code === 'QueueDoesNotExist'
    ? 'The specified queue does not exist for this wsdl version.'
    : fault.message;
}

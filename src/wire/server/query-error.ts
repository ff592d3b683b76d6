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

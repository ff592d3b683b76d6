/** AWS's six ways of putting an action into HTTP. `json` is AWS JSON 1.0 and 1.1. */
export type Protocol = 'ec2' | 'query' | 'json' | 'rest-json' | 'rest-xml' | 'rpc-v2-cbor';

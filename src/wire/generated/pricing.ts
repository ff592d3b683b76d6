// Made by `npm run generate`. Do not edit.

/** The actions of pricing in use. */
export interface Actions {
  DescribeServices: { input: DescribeServicesRequest; output: DescribeServicesResponse };
  GetAttributeValues: { input: GetAttributeValuesRequest; output: GetAttributeValuesResponse };
  GetProducts: { input: GetProductsRequest; output: GetProductsResponse };
}

export interface AttributeValue {
  Value?: string | undefined;
}

export interface DescribeServicesRequest {
  ServiceCode?: string | undefined;
  FormatVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeServicesResponse {
  Services?: readonly Service[] | undefined;
  FormatVersion?: string | undefined;
  NextToken?: string | undefined;
}

export interface Filter {
  Type: "TERM_MATCH" | "EQUALS" | "CONTAINS" | "ANY_OF" | "NONE_OF" | (string & {});
  Field: string;
  Value: string;
}

export interface GetAttributeValuesRequest {
  ServiceCode: string;
  AttributeName: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetAttributeValuesResponse {
  AttributeValues?: readonly AttributeValue[] | undefined;
  NextToken?: string | undefined;
}

export interface GetProductsRequest {
  ServiceCode: string;
  Filters?: readonly Filter[] | undefined;
  FormatVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetProductsResponse {
  FormatVersion?: string | undefined;
  PriceList?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface Service {
  ServiceCode: string;
  AttributeNames?: readonly string[] | undefined;
}

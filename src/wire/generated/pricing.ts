// Made by `npm run generate`. Do not edit.

/** The actions of pricing in use. */
export interface Actions {
  DescribeServices: { input: DescribeServicesRequest; output: DescribeServicesResponse };
  GetAttributeValues: { input: GetAttributeValuesRequest; output: GetAttributeValuesResponse };
  GetPriceListFileUrl: { input: GetPriceListFileUrlRequest; output: GetPriceListFileUrlResponse };
  GetProducts: { input: GetProductsRequest; output: GetProductsResponse };
  ListPriceLists: { input: ListPriceListsRequest; output: ListPriceListsResponse };
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

export interface GetPriceListFileUrlRequest {
  PriceListArn: string;
  FileFormat: string;
}

export interface GetPriceListFileUrlResponse {
  Url?: string | undefined;
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

export interface ListPriceListsRequest {
  ServiceCode: string;
  EffectiveDate: Date;
  RegionCode?: string | undefined;
  CurrencyCode: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface ListPriceListsResponse {
  PriceLists?: readonly PriceList[] | undefined;
  NextToken?: string | undefined;
}

export interface PriceList {
  PriceListArn?: string | undefined;
  RegionCode?: string | undefined;
  CurrencyCode?: string | undefined;
  FileFormats?: readonly string[] | undefined;
}

export interface Service {
  ServiceCode: string;
  AttributeNames?: readonly string[] | undefined;
}

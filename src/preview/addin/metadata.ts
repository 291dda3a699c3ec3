/** The part of the custom functions' metadata (`functions.json`) that a host needs. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  /** Whether functions receive error values as arguments instead of returning them. */
  allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  options?: { requiresAddress?: boolean };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: 'any' | 'boolean' | 'number' | 'string';
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

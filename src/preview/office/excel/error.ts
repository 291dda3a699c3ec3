interface DebugInfo {
  code: string;
  message: string;
  errorLocation?: string;
}

/** The codes that Excel answers with another status than 400. */
const status: Record<string, number> = { AccessDenied: 401, GeneralException: 500 };

/** `OfficeExtension.Error`: what `context.sync()` and unloaded properties throw. */
export class OfficeError extends Error {
  readonly debugInfo: DebugInfo;
  readonly httpStatusCode: number;
  readonly traceMessages: string[] = [];
  readonly innerError = null;

  constructor(
    readonly code: string,
    message: string,
    errorLocation?: string,
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message, ...(errorLocation !== undefined && { errorLocation }) };
    this.httpStatusCode = status[code] ?? 400;
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

export function propertyNotLoaded(property: string, location?: string): OfficeError {
  return new OfficeError(
    'PropertyNotLoaded',
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    location,
  );
}

export function itemNotFound(location: string): OfficeError {
  return new OfficeError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function invalidArgument(location: string): OfficeError {
  return new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
}

/** The error for a wrong argument that is found before Excel is asked. */
export function wrongArgument(name: string, location?: string): OfficeError {
  return new OfficeError(
    'InvalidArgument',
    `The argument '${name}' doesn't work for this situation, is missing, or isn't in the right format.`,
    location,
  );
}

export function invalidObjectPath(): OfficeError {
  return new OfficeError('InvalidObjectPath', "The object path isn't working for what you're trying to do.");
}

export function invalidRequestContext(): OfficeError {
  return new OfficeError('InvalidRequestContext', 'Cannot use the object across different request contexts.');
}

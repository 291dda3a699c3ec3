/** `OfficeExtension.Error`: what `context.sync()` and unloaded properties throw. */
export class OfficeError extends Error {
  readonly debugInfo: { code: string; message: string; errorLocation: string };

  constructor(
    readonly code: string,
    message: string,
    errorLocation = '',
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message, errorLocation };
  }
}

export function propertyNotLoaded(property: string): OfficeError {
  return new OfficeError(
    'PropertyNotLoaded',
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    property,
  );
}

export function itemNotFound(location: string): OfficeError {
  return new OfficeError('ItemNotFound', "The requested resource doesn't exist.", location);
}

export function invalidArgument(location: string): OfficeError {
  return new OfficeError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
}

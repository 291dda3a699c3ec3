/** The only global that the functions ask for; remembers what was registered. */
export function customFunctions() {
  const registered = new Map();
  // As in Excel, an error of JavaScript's own.
  class CustomFunctionsError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }
  return {
    registered,
    associate: (name, answer) => registered.set(name, answer),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
}

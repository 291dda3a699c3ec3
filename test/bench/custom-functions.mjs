/** The only global that the functions ask for; remembers what was registered. */
export function customFunctions() {
  const registered = new Map();
  class CustomFunctionsError {
    constructor(code, message) {
      this.code = code;
      this.message = message;
    }
  }
  return {
    registered,
    associate: (name, answer) => registered.set(name, answer),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
}

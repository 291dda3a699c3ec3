import type { HostedPage, OfficeHost } from '../../src/preview/office/connection';
import { createCustomFunctions } from '../../src/preview/office/custom-functions';

/** What the page of an add-in answers whose one function is `answer`. */
function outcomeOf(answer: (functions: ReturnType<typeof createCustomFunctions>) => unknown): unknown {
  const pages: HostedPage[] = [];
  const host = { attach: (page: HostedPage) => pages.push(page), associated: () => undefined };
  const functions = createCustomFunctions(host as unknown as OfficeHost);
  functions.associate('ANSWER', () => answer(functions));
  return pages[0]?.call('ANSWER', [], {} as never);
}

describe('the error that a cell shows, as the functions runtime of office.js 1.1.110 hands it on', () => {
  test.each([
    ['invalidValue', '#VALUE!'],
    ['notAvailable', '#N/A'],
    ['divisionByZero', '#DIV/0!'],
    ['invalidNumber', '#NUM!'],
    ['nullReference', '#NULL!'],
    ['invalidName', '#VALUE!'],
    ['invalidReference', '#VALUE!'],
  ] as const)('%s: %s, returned, thrown or in a range', (code, shown) => {
    const error = ({ Error: Fault, ErrorCode }: ReturnType<typeof createCustomFunctions>): Error =>
      new Fault(ErrorCode[code]);
    expect(outcomeOf(error)).toEqual({ code: shown });
    expect(outcomeOf((functions) => [[1, error(functions)]])).toEqual([[1, { code: shown }]]);
    expect(
      outcomeOf((functions) => {
        throw error(functions);
      }),
    ).toEqual({ code: shown });
  });
});
